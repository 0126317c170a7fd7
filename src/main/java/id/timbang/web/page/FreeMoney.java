package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import id.timbang.store.FundInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one more rupiah that is free of a purpose would add, in milli-points: the price of the total ceiling and of the fund
 * where it adds least.
 *
 * @param price milli-points per rupiah; 0 where money is not what is short
 */
record FreeMoney(BigDecimal price) {
    /** Where no list tells what money is worth. */
    static final FreeMoney NONE = new FreeMoney(BigDecimal.ZERO);
    private static final String TOTAL = "total";
    private static final String FUND = "fund-";

    static FreeMoney of(List<LimitRow> limits, List<FundInfo> funds) {
        Map<String, BigDecimal> prices = limits.stream().filter(limit -> limit.price() != null)
                .collect(Collectors.toMap(LimitRow::id, LimitRow::price));
        BigDecimal total = prices.getOrDefault(TOTAL, BigDecimal.ZERO);
        BigDecimal least = funds.stream().filter(fund -> !fund.earmarked())
                .map(fund -> prices.getOrDefault(FUND + fund.code(), BigDecimal.ZERO))
                .filter(price -> price.signum() > 0).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return new FreeMoney(total.add(least));
    }

    /** The rupiah that are worth as much as these milli-points, rounded up; {@code null} where money is not short. */
    Long worth(long milliPoints) {
        return price.signum() == 0
                ? null
                : BigDecimal.valueOf(milliPoints).divide(price, 0, RoundingMode.UP).longValue();
    }

    /** Milli-points that a billion rupiah would add. */
    BigDecimal perBillion() {
        return price.movePointRight(9);
    }
}
