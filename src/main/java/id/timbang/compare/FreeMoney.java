package id.timbang.compare;

import id.timbang.domain.LimitRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one more rupiah that is free of a purpose would add, in milli-points: the price of the total ceiling and of the fund
 * where it adds least.
 *
 * @param price milli-points per rupiah; 0 where money is not what is short
 */
public record FreeMoney(BigDecimal price) {
    /** Where no list tells what money is worth. */
    public static final FreeMoney NONE = new FreeMoney(BigDecimal.ZERO);
    private static final String TOTAL = "total";

    /** @param free codes of the funds that are not earmarked */
    public static FreeMoney of(List<LimitRow> limits, Set<String> free) {
        Map<String, BigDecimal> prices = limits.stream().filter(limit -> limit.price() != null)
                .collect(Collectors.toMap(LimitRow::id, LimitRow::price));
        BigDecimal total = prices.getOrDefault(TOTAL, BigDecimal.ZERO);
        BigDecimal least = free.stream().map(fund -> prices.getOrDefault(MoneyCeilings.of(fund), BigDecimal.ZERO))
                .filter(price -> price.signum() > 0).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return new FreeMoney(total.add(least));
    }

    /** The rupiah that are worth as much as these milli-points, rounded up; {@code null} where money is not short. */
    public Long worth(long milliPoints) {
        return price.signum() == 0
                ? null
                : BigDecimal.valueOf(milliPoints).divide(price, 0, RoundingMode.UP).longValue();
    }

    /** Milli-points that a billion rupiah would add. */
    public BigDecimal perBillion() {
        return price.movePointRight(9);
    }
}
