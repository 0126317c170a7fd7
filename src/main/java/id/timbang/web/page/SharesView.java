package id.timbang.web.page;

import id.timbang.explain.Speech;
import id.timbang.store.SumRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a list holds by one dimension, the largest first.
 *
 * @param dimension as a filter names it
 * @param unit of the amounts, the end of a message key
 * @param finding what the bars say; {@code null} where they say nothing
 */
record SharesView(String dimension, String unit, List<Row> rows, Finding finding) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final String NONE = "\u2013";

    /**
     * One value of the dimension.
     *
     * @param name {@code null} where only messages know it
     * @param bar length of its bar, 0 to 100
     * @param mark where a bar would be full, 0 to 100; {@code null} for no limit
     */
    record Row(String code, String name, String amount, double bar, Double mark) {
    }

    /**
     * The row with the longest bar, and how long it is.
     *
     * @param figure its part of all rows, or its amount for each head
     */
    record Finding(Row most, String figure) {
    }

    /** What is shown: money, the number of proposals, or money for each inhabitant. */
    enum Kind {
        MONEY, COUNT, HEAD
    }

    /**
     * What else is known of the values of a dimension, each by code.
     *
     * @param ceilings the marks on the bars of money
     * @param heads inhabitants
     */
    record Known(Map<String, String> names, Map<String, Long> ceilings, Map<String, Long> heads) {
    }

    static SharesView of(String dimension, List<SumRow> sums, Kind kind, Known known, Locale locale) {
        return new Drawing(kind, known, locale).view(dimension,
                sums.stream().filter(sum -> !sum.code().isEmpty()).toList());
    }

    /** Draws one view. */
    private record Drawing(Kind kind, Known known, Locale locale) {

        SharesView view(String dimension, List<SumRow> sums) {
            Unit unit = Unit.fitting(sums.stream().mapToLong(SumRow::spent).max().orElse(0));
            long scale = sums.stream().mapToLong(this::room).max().orElse(1);
            List<Row> rows = sums.stream().sorted(order(dimension)).map(sum -> row(sum, unit, scale)).toList();
            return new SharesView(dimension, kind == Kind.MONEY ? unit.name() : kind.name(), rows,
                    finding(sums, rows));
        }

        /** Quarters in their own order, all else from the longest bar. */
        private Comparator<SumRow> order(String dimension) {
            return dimension.equals("quarter")
                    ? Comparator.comparing(SumRow::code)
                    : Comparator.comparing((SumRow sum) -> Objects.requireNonNullElse(shown(sum), -1L)).reversed();
        }

        /** What the bar stands for; {@code null} where it is not known. */
        private Long shown(SumRow sum) {
            Long heads = known.heads().get(sum.code());
            return switch (kind) {
                case MONEY -> Long.valueOf(sum.spent());
                case COUNT -> Long.valueOf(sum.funded());
                case HEAD -> heads == null || heads == 0 ? null : Long.valueOf(each(sum.spent(), heads));
            };
        }

        private static long each(long rupiah, long heads) {
            return BigDecimal.valueOf(rupiah).divide(BigDecimal.valueOf(heads), 0, RoundingMode.HALF_UP).longValue();
        }

        private long room(SumRow sum) {
            return switch (kind) {
                case MONEY -> Math.max(sum.spent(), known.ceilings().getOrDefault(sum.code(), 0L));
                case COUNT -> sum.proposals();
                case HEAD -> Objects.requireNonNullElse(shown(sum), 0L);
            };
        }

        private Row row(SumRow sum, Unit unit, long scale) {
            Long ceiling = kind == Kind.MONEY ? known.ceilings().get(sum.code()) : null;
            Long shown = shown(sum);
            return new Row(sum.code(), known.names().get(sum.code()), text(shown, unit),
                    shown == null ? 0 : part(shown, scale),
                    ceiling == null ? null : part(ceiling, scale));
        }

        private String text(Long amount, Unit unit) {
            if (amount == null) {
                return NONE;
            }
            return kind == Kind.MONEY ? unit.of(amount, locale) : Words.in(locale).count(amount);
        }

        private Finding finding(List<SumRow> sums, List<Row> rows) {
            Speech speech = Words.in(locale);
            SumRow most = sums.stream().filter(sum -> shown(sum) != null && shown(sum) > 0)
                    .max(Comparator.comparing(this::shown)).orElse(null);
            if (most == null) {
                return null;
            }
            Row row = rows.stream().filter(each -> each.code().equals(most.code())).findFirst().orElseThrow();
            long all = sums.stream().map(this::shown).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
            return new Finding(row, kind == Kind.HEAD
                    ? speech.count(shown(most))
                    : speech.percent(part(shown(most), all), 1));
        }
    }

    private static double part(long amount, long whole) {
        return whole == 0
                ? 0
                : BigDecimal.valueOf(amount).multiply(FULL).divide(BigDecimal.valueOf(whole), 2,
                        RoundingMode.HALF_UP).doubleValue();
    }
}
