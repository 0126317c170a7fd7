package id.timbang.web.page;

import id.timbang.domain.LimitRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The ceilings of the funds and what a list takes of them: those that are exceeded, else the largest. The rows add up to the total.
 *
 * @param unit of the amounts, the end of a message key
 * @param others what is not shown by itself; {@code null} for nothing
 * @param more how many funds that is
 * @param whole whether the total is held against the ceiling of all money, which is less than that of all funds
 */
record FundsView(String unit, List<Row> rows, Row others, int more, Row total, boolean whole) {

    private static final int SHOWN = 5;

    /**
     * One fund.
     *
     * @param left of the ceiling, below 0 where it is exceeded; empty where some help others that lack
     * @param over whether more is used than there is
     */
    record Row(String code, String name, String ceiling, String used, String left, boolean over) {
    }

    /** One fund, or several, in rupiah. */
    private record Fund(String code, long ceiling, long used, long lacking) {
    }

    /** @param names by code */
    static FundsView of(Standing at, Map<String, String> names, Locale locale) {
        Map<String, Long> uses = Standing.uses(at.used());
        List<Fund> funds = at.ceilings().stream().filter(Standing::fund).map(fund -> fund(fund, uses)).sorted(
                Comparator.comparing(Fund::lacking).thenComparing(Fund::ceiling).reversed()).toList();
        long exceeded = funds.stream().filter(fund -> fund.lacking() > 0).count();
        int shown = (int) Math.min(funds.size(), exceeded == 0 ? SHOWN : Math.min(exceeded, SHOWN));
        var lines = new ArrayList<Fund>(funds.subList(0, shown));
        List<Fund> rest = funds.subList(shown, funds.size());
        lines.add(new Fund("", sum(rest, Fund::ceiling), sum(rest, Fund::used), sum(rest, Fund::lacking)));
        return new Table(at, lines, locale).view(names, rest.size());
    }

    private static Fund fund(LimitRow limit, Map<String, Long> uses) {
        long used = uses.getOrDefault(limit.id(), 0L);
        return new Fund(limit.id().substring(Standing.FUND.length()), limit.amount(), used,
                Math.max(0, used - limit.amount()));
    }

    private static long sum(List<Fund> funds, ToLongFunction<Fund> what) {
        return funds.stream().mapToLong(what).sum();
    }

    /** The lines, the last of them all other funds. */
    private record Table(Standing at, List<Fund> lines, Locale locale) {

        FundsView view(Map<String, String> names, int more) {
            Unit unit = Unit.fitting(Math.max(sum(lines, Fund::ceiling), sum(lines, Fund::used)));
            List<Long> used = unit.parts(lines.stream().map(Fund::used).toList());
            List<Long> lacking = unit.parts(lines.stream().map(Fund::lacking).toList());
            List<Long> ceilings = ceilings(unit, used, lacking);
            var rows = new ArrayList<Row>();
            for (int i = 0; i < lines.size(); i++) {
                String code = lines.get(i).code();
                rows.add(row(code, names.getOrDefault(code, code), ceilings.get(i), used.get(i), lacking.get(i),
                        unit));
            }
            Row others = rows.remove(rows.size() - 1);
            boolean whole = at.exceeded() && at.ceiling() != null && sum(lines, Fund::lacking) == 0;
            long ceiling = whole ? unit.parts(List.of(at.ceiling())).get(0) : total(ceilings);
            long lack = whole ? unit.parts(List.of(at.lacking())).get(0) : total(lacking);
            return new FundsView(unit.name(), List.copyOf(rows), more == 0 ? null : others, more,
                    row("", "", ceiling, total(used), lack, unit), whole);
        }

        /** What a fund lacks is what is used beyond its ceiling, as they are shown; others take up what rounding leaves. */
        private List<Long> ceilings(Unit unit, List<Long> used, List<Long> lacking) {
            List<Long> rounded = unit.parts(lines.stream().map(Fund::ceiling).toList());
            var ceilings = new ArrayList<>(rounded);
            for (int i = 0; i < lines.size() - 1; i++) {
                if (lines.get(i).lacking() > 0) {
                    ceilings.set(i, used.get(i) - lacking.get(i));
                }
            }
            int others = lines.size() - 1;
            ceilings.set(others, ceilings.get(others) + total(rounded) - total(ceilings));
            return ceilings;
        }

        private static long total(List<Long> steps) {
            return steps.stream().mapToLong(Long::longValue).sum();
        }

        /** Where the list has to shrink, what is left elsewhere does not help: it is only said that it is enough. */
        private Row row(String code, String name, long ceiling, long used, long lacking, Unit unit) {
            String left = lacking > 0
                    ? unit.shown(-lacking, locale)
                    : at.exceeded() ? "" : unit.shown(ceiling - used, locale);
            return new Row(code, name, unit.shown(ceiling, locale), unit.shown(used, locale), left, lacking > 0);
        }
    }
}
