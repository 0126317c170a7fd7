package id.timbang.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much of a work, for how much money and how many people. */
final class Quantity {
    private static final long SMALLEST_COST = 2_500_000;
    private final Nomenclature nomenclature;
    private final double priceFactor;
    private final long largestCost;

    /**
     * @param priceFactor what prices of this region are against those of the table
     * @param largestCost rupiah that no row exceeds
     */
    Quantity(Nomenclature nomenclature, double priceFactor, long largestCost) {
        this.nomenclature = nomenclature;
        this.priceFactor = priceFactor;
        this.largestCost = largestCost;
    }

    /** A volume and the standard price of its unit, in rupiah. */
    record Measure(BigDecimal volume, long standard) {

        /** The same volume at another price. */
        Measure times(double factor) {
            return new Measure(volume, Math.max(1000, StrictMath.round(standard * factor / 1000) * 1000));
        }
    }

    Measure draw(Need need) {
        Work work = need.work();
        BigDecimal least = BigDecimal.ONE.movePointLeft(work.decimals());
        double drawn = need.dice().lognormal(work.volume(), work.spread());
        BigDecimal volume = new BigDecimal(drawn).setScale(work.decimals(), RoundingMode.HALF_UP).max(least);
        double price = need.dice().lognormal(work.price() * priceFactor, work.priceSpread());
        double cap = 0.85 * largestCost / volume.doubleValue();
        return new Measure(volume, 1000).times(Math.min(price, cap) / 1000);
    }

    void fill(Row row, Need need, Measure measure) {
        Dice dice = need.dice();
        Work work = need.work();
        double unitPrice = measure.standard() * dice.between(0.9, 1.09);
        row.set(Field.COST, cost(unitPrice * measure.volume().doubleValue(), need.channel()));
        row.set(Field.VOLUME, measure.volume().toPlainString());
        row.set(Field.UNIT, nomenclature.get(need.activity(), "unit"));
        if (dice.percent(85)) {
            row.set(Field.UNIT_PRICE_STANDARD, measure.standard());
        }
        fillParts(row, work, measure.volume(), dice);
        double share = measure.volume().doubleValue() / work.volume();
        double people = dice.lognormal(work.people() * StrictMath.pow(share, 0.8), 0.4);
        row.set(Field.BENEFICIARIES, Math.max(1, StrictMath.round(people)));
        if (need.activity().startsWith("1.03.10")) {
            row.set(Field.ROAD_METRES, metres(row.get(Field.UNIT), measure.volume()));
        }
    }

    private static void fillParts(Row row, Work work, BigDecimal volume, Dice dice) {
        boolean several = work.decimals() > 0 || volume.compareTo(BigDecimal.valueOf(2)) >= 0;
        boolean divisible = several && dice.percent(work.divisible());
        row.set(Field.DIVISIBLE, divisible);
        if (divisible) {
            BigDecimal least = BigDecimal.ONE.movePointLeft(work.decimals());
            BigDecimal part = volume.multiply(BigDecimal.valueOf(dice.between(5, 22))).movePointLeft(2);
            row.set(Field.MIN_VOLUME, part.setScale(work.decimals(), RoundingMode.DOWN).max(least).toPlainString());
        }
    }

    private static long cost(double rupiah, String channel) {
        long step = channel.equals("RENJA") ? 1_000 : rupiah < 50_000_000 ? 50_000 : 100_000;
        return Math.max(SMALLEST_COST, StrictMath.round(rupiah / step) * step);
    }

    private static Object metres(String unit, BigDecimal volume) {
        return switch (unit) {
            case "KM" -> volume.movePointRight(3).setScale(0, RoundingMode.HALF_UP).toPlainString();
            case "Meter" -> volume.toPlainString();
            default -> null;
        };
    }
}
