package id.timbang.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One case of a proof by cases: the portfolios in which each named proposal gets one of the choices allowed to it. The branches
 * of a stage together cover every portfolio; its bound is the largest of theirs (value) or the smallest (a rank). In
 * certificate.json {@code "fixed": { "U-1": "FULL", "U-2": "!FULL|PHASED" }}, where {@code !} means any choice but those.
 *
 * @param allowed for each named proposal the choices left to it, at least one, in order of id
 * @param prices that prove the bound of this case; empty when those of the stage do
 */
public record Branch(SortedMap<String, Set<Choice>> allowed, Optional<SortedMap<String, BigDecimal>> prices) {
    private static final String NOT = "!";

    public Branch {
        var copy = new TreeMap<String, Set<Choice>>(Ids.ORDER);
        allowed.forEach((id, choices) -> {
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("The branch leaves the proposal (" + id + ") no choice.\n"
                        + "Maybe it is no case at all and need not be stated.");
            }
            copy.put(id, Collections.unmodifiableSet(EnumSet.copyOf(choices)));
        });
        allowed = Collections.unmodifiableSortedMap(copy);
    }

    /** A set of choices as the file states it: the shorter of {@code FULL|PHASED} and {@code !DEFER|FULL}. */
    public static String text(Set<Choice> choices) {
        var others = EnumSet.complementOf(EnumSet.copyOf(choices));
        return others.isEmpty() || choices.size() <= others.size() ? join(choices) : NOT + join(others);
    }

    private static String join(Set<Choice> choices) {
        return EnumSet.copyOf(choices).stream().map(Choice::name).collect(Collectors.joining("|"));
    }

    /**
     * The set of choices that such a text means.
     *
     * @throws IllegalArgumentException when it names no choice or an unknown one
     */
    public static Set<Choice> choices(String text) {
        boolean not = text.startsWith(NOT);
        var named = EnumSet.noneOf(Choice.class);
        for (String name : (not ? text.substring(1) : text).split("\\|", -1)) {
            named.add(Choice.findByName(name).orElseThrow(
                    () -> new IllegalArgumentException("the text (" + text + ") names no choice (" + name + ")")));
        }
        return not ? EnumSet.complementOf(named) : named;
    }
}
