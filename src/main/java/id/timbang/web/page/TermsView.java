package id.timbang.web.page;

import id.timbang.model.Start;
import id.timbang.store.FundInfo;
import id.timbang.store.ProposalInfo;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which funds may pay for a proposal, and when it is to be built.
 *
 * @param free names of the funds for any purpose, where it may use all of them
 * @param funds names of the others that it may use
 * @param span the months that it names, with the year
 * @param months how many these are
 * @param start end of the key of what is said of its start; empty where its quarter was over on the day of the list
 * @param quarter of that start, 1 to 4
 */
record TermsView(List<String> free, List<String> funds, String span, int months, String start, int quarter) {

    /**
     * What is known beside the proposal.
     *
     * @param chosen quarter in which the list begins it; {@code null} where it spends nothing
     * @param asOf the day of the list; {@code null} for the first of the year
     */
    record Known(List<FundInfo> funds, Map<String, String> names, int year, Integer chosen, LocalDate asOf) {
    }

    /** {@code null} for data that were loaded before this was noted. */
    static TermsView of(ProposalInfo proposal, Known known, Locale locale) {
        if (proposal.funds() == null) {
            return null;
        }
        var allowed = new ArrayList<>(Arrays.asList(proposal.funds().split("\\|")));
        List<String> free = known.funds().stream().filter(fund -> !fund.earmarked()).map(FundInfo::code).toList();
        boolean all = free.size() > 1 && allowed.containsAll(free);
        if (all) {
            allowed.removeAll(free);
        }
        int stated = Start.quarter(proposal.startMonth());
        return new TermsView(all ? names(free, known) : List.of(), names(allowed, known),
                span(proposal, known.year(), locale), proposal.endMonth() - proposal.startMonth() + 1,
                start(stated, known), known.chosen() == null ? stated : known.chosen());
    }

    private static List<String> names(List<String> codes, Known known) {
        return codes.stream().filter(code -> !code.isEmpty()).map(code -> known.names().getOrDefault(code, code))
                .toList();
    }

    private static String span(ProposalInfo proposal, int year, Locale locale) {
        String first = month(proposal.startMonth(), locale);
        String last = month(proposal.endMonth(), locale);
        return (first.equals(last) ? first : first + "–" + last) + " " + year;
    }

    private static String month(int month, Locale locale) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    private static String start(int stated, Known known) {
        if (known.chosen() != null) {
            return known.chosen() == stated ? "mulai" : "geser";
        }
        LocalDate day = known.asOf();
        boolean over = day != null && day.getYear() == known.year() && Start.quarter(day.getMonthValue()) > stated;
        return over ? "" : "awal";
    }
}
