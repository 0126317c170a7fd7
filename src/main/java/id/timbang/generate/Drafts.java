package id.timbang.generate;

/** Makes the rows of a need, complete and without fault. */
final class Drafts {
    private final Quantity quantity;
    private final Accounts accounts = new Accounts();
    private final Wording wording;
    private final Priorities priorities;
    private final Readiness readiness = new Readiness();
    private final Timing timing = new Timing();
    private final Origin origin;

    Drafts(Quantity quantity, Wording wording, Priorities priorities, Origin origin) {
        this.quantity = quantity;
        this.wording = wording;
        this.priorities = priorities;
        this.origin = origin;
    }

    Quantity.Measure measure(Need need) {
        return quantity.draw(need);
    }

    /** A row for that need at that volume and price. */
    Row row(Need need, Quantity.Measure measure) {
        var row = new Row();
        origin.fill(row, need);
        row.set(Field.OFFICE, need.office().code()).set(Field.ACTIVITY, need.activity());
        row.set(Field.CONSTRUCTION, need.work().construction());
        row.set(Field.DISTRICT, need.namesDistrict() ? need.spot().area().code() : null);
        row.set(Field.VILLAGE, need.namesVillage() ? need.spot().village().code() : null);
        quantity.fill(row, need, measure);
        accounts.fill(row, need.work().accounts(), need.dice());
        wording.fill(row, need);
        priorities.fill(row, need);
        readiness.fill(row, need);
        timing.fill(row, need);
        return row;
    }

    /** The design of the work in that row: cheaper, earlier, no construction. */
    Row design(Row built, Need need) {
        Dice dice = need.dice();
        Row row = built.copy();
        row.set(Field.TITLE, wording.designOf(built.get(Field.TITLE), dice));
        row.set(Field.ACTIVITY, need.work().design()).set(Field.CONSTRUCTION, false);
        long cost = StrictMath.round(built.cost() * dice.between(0.025, 0.06) / 1000) * 1000;
        row.set(Field.COST, Math.max(5_000_000, cost)).set(Field.VOLUME, 1).set(Field.UNIT, "Dokumen");
        row.set(Field.DIVISIBLE, false).set(Field.START_MONTH, 1).set(Field.END_MONTH, dice.between(2, 3));
        for (Field field : new Field[]{Field.MIN_VOLUME, Field.UNIT_PRICE_STANDARD, Field.NEXT_YEAR_COST,
                Field.LAND_CLEAR, Field.LAND_CERTIFIED, Field.DED, Field.FUNDS, Field.ROAD_METRES, Field.NETWORKS,
                Field.BUILDINGS, Field.EQUIPMENT}) {
            row.set(field, null);
        }
        accounts.fill(row, "desain", dice);
        return row;
    }
}
