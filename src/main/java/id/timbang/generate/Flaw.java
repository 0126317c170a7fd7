package id.timbang.generate;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;

/** What can be wrong with a proposal; planted on purpose, so that what the rules find can be compared with the truth. */
enum Flaw {
    LAHAN_BELUM_BEBAS(11, Flaw::construction, (row, dice) -> row.set(Field.LAND_CLEAR, false)),
    DED_BELUM_ADA(24, (row, need) -> construction(row, need) && !need.work().design().isEmpty(),
            (row, dice) -> row.set(Field.DED, false)),
    HARGA_TERLALU_TINGGI(1.8, Flaw::priced, (row, dice) -> reprice(row, dice.between(0.38, 0.62))),
    HARGA_TERLALU_RENDAH(0.8, Flaw::priced, (row, dice) -> reprice(row, dice.between(1.8, 3.2))),
    TANPA_KOORDINAT(1.1, Flaw::any, (row, dice) -> row.set(Field.LATITUDE, null).set(Field.LONGITUDE, null)),
    TANPA_FOTO(2, Flaw::any, (row, dice) -> row.set(Field.PHOTO, false)),
    TANPA_RAB(3, Flaw::any, (row, dice) -> row.set(Field.RAB, false)),
    TANPA_MASALAH(0.7, Flaw::any, (row, dice) -> row.set(Field.PROBLEM, null)),
    TANPA_VOLUME(0.5, (row, need) -> !row.is(Field.DIVISIBLE), (row, dice) -> row.set(Field.VOLUME, null)),
    TANPA_KODE(0.3, Flaw::any, (row, dice) -> row.set(Field.ACTIVITY, null)),
    TANPA_BNBA(6, (row, need) -> need.work().forThePoor(), (row, dice) -> row.set(Field.BY_NAME_LIST, false)),
    DI_LUAR_RPJMD(6, Flaw::any, (row, dice) -> row.set(Field.RPJMD_PROGRAM, null)),
    POKIR_DI_LUAR_RPJMD(4, (row, need) -> need.channel().equals("POKIR"),
            (row, dice) -> row.set(Field.RPJMD_PROGRAM, null)),
    POKIR_TERLAMBAT(4, (row, need) -> need.channel().equals("POKIR"), (row, dice) -> row.set(Field.SUBMITTED_ON,
            LocalDate.parse(row.get(Field.SUBMITTED_ON)).withMonth(5).withDayOfMonth(dice.between(2, 28)))),
    MENAMBAH_PEGAWAI(1.4, (row, need) -> need.work().accounts().equals("layanan"),
            (row, dice) -> row.set(Field.ADDS_STAFF, true)),
    KEWENANGAN_PUSAT(0.8, (row, need) -> need.activity().startsWith("1.03.10"),
            (row, dice) -> tag(row, "KEWENANGAN PUSAT")),
    KEWENANGAN_DESA(7, Flaw::smallVillageWork, (row, dice) -> tag(row, "KEWENANGAN DESA"));

    private static final long VILLAGE_SCALE = 150_000_000;

    private final double percent;
    private final BiPredicate<Row, Need> applies;
    private final BiConsumer<Row, Dice> plant;

    Flaw(double percent, BiPredicate<Row, Need> applies, BiConsumer<Row, Dice> plant) {
        this.percent = percent;
        this.applies = applies;
        this.plant = plant;
    }

    /** Plants at most one flaw in the row and says which; {@code null} for none. */
    static Flaw plant(Row row, Need need) {
        for (Flaw flaw : values()) {
            if (flaw.applies.test(row, need) && need.dice().percent(flaw.percent)) {
                flaw.plant.accept(row, need.dice());
                return flaw;
            }
        }
        return null;
    }

    private static boolean any(Row row, Need need) {
        return true;
    }

    private static boolean construction(Row row, Need need) {
        return need.work().construction();
    }

    private static boolean priced(Row row, Need need) {
        return row.has(Field.UNIT_PRICE_STANDARD);
    }

    private static boolean smallVillageWork(Row row, Need need) {
        return need.namesVillage() && !need.spot().village().ward() && row.cost() < VILLAGE_SCALE
                && (need.work().kind().equals("psu") || need.work().kind().equals("drainase-ling"));
    }

    /** The standard is moved, not the cost: ceilings stay what they were. */
    private static void reprice(Row row, double factor) {
        long standard = StrictMath.round(row.number(Field.UNIT_PRICE_STANDARD) * factor / 1000) * 1000;
        row.set(Field.UNIT_PRICE_STANDARD, Math.max(1000, standard));
    }

    private static void tag(Row row, String tag) {
        row.set(Field.TAGS, row.has(Field.TAGS) ? row.get(Field.TAGS) + "|" + tag : tag);
    }
}
