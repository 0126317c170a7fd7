package id.timbang.web.page;

import id.timbang.compare.MoneyCeilings;
import id.timbang.domain.LimitRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The ceilings of the funds and what a list takes of them: those that are exceeded, else the largest. Each figure is rounded by
 * itself, so that a fund reads the same on every page.
 *
 * @param unit of the amounts, the end of a message key
 * @param others what is not shown by itself; {@code null} for nothing
 * @param more how many funds that is
 * @param whole whether the total is held against the ceiling of all money, which is less than that of all funds
 * @param exact whether the figures add up as they are shown
 */
record FundsView(String unit, List<Row> rows, Row others, int more, Row total, boolean whole, boolean exact) {

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
        Map<String, Long> uses = MoneyCeilings.uses(at.used());
        List<Fund> funds = at.ceilings().stream().filter(MoneyCeilings::isFund).map(fund -> fund(fund, uses)).sorted(
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
        return new Fund(MoneyCeilings.fund(limit), limit.amount(), used,
                Math.max(0, used - limit.amount()));
    }

    private static long sum(List<Fund> funds, ToLongFunction<Fund> what) {
        return funds.stream().mapToLong(what).sum();
    }

    /** The lines, the last of them all other funds. */
    private record Table(Standing at, List<Fund> lines, Locale locale) {

        FundsView view(Map<String, String> names, int more) {
            Unit unit = Unit.fitting(Math.max(sum(lines, Fund::ceiling), sum(lines, Fund::used)));
            Fund total = total();
            var rows = new ArrayList<Row>();
            lines.forEach(line -> rows.add(row(line, names.getOrDefault(line.code(), line.code()), unit)));
            Row others = rows.remove(rows.size() - 1);
            return new FundsView(unit.name(), List.copyOf(rows), more == 0 ? null : others, more,
                    row(total, "", unit), whole(), addsUp(total, unit));
        }

        private boolean whole() {
            return at.exceeded() && at.ceiling() != null && sum(lines, Fund::lacking) == 0;
        }

        private Fund total() {
            return new Fund("", whole() ? at.ceiling() : sum(lines, Fund::ceiling), sum(lines, Fund::used),
                    whole() ? at.lacking() : sum(lines, Fund::lacking));
        }

        private boolean addsUp(Fund total, Unit unit) {
            boolean down = unit.addsUp(lines.stream().map(Fund::used).toList(), total.used())
                    && (whole() || unit.addsUp(lines.stream().map(Fund::ceiling).toList(), total.ceiling())
                            && unit.addsUp(lines.stream().map(Fund::lacking).toList(), total.lacking()));
            return down && Stream.concat(lines.stream(), Stream.of(total)).filter(this::told)
                    .allMatch(line -> unit.addsUp(List.of(line.used(), left(line)), line.ceiling()));
        }

        /** Where the list has to shrink, what is left elsewhere does not help: it is only said that it is enough. */
        private boolean told(Fund line) {
            return line.lacking() > 0 || !at.exceeded();
        }

        private static long left(Fund line) {
            return line.lacking() > 0 ? -line.lacking() : line.ceiling() - line.used();
        }

        private Row row(Fund line, String name, Unit unit) {
            return new Row(line.code(), name, unit.of(line.ceiling(), locale), unit.of(line.used(), locale),
                    told(line) ? unit.of(left(line), locale) : "", line.lacking() > 0);
        }
    }
}
