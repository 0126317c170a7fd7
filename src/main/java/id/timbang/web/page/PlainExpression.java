package id.timbang.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of a template that says little: a path of properties ({@code item.title}, {@code found.empty}, {@code rows.isEmpty()}),
 * a text before one, whether one is something, or one of two texts. It means what Spring makes of it.
 */
interface PlainExpression {
    /** What Spring has to be asked for. */
    Object OTHER = new Object();

    /**
     * Its value.
     *
     * @param variables by name; {@code null} for none
     * @return {@link #OTHER} where these values are more than it can tell
     */
    Object of(UnaryOperator<Object> variables);

    /** What an expression says; nothing where that is more than is plain. */
    static Optional<PlainExpression> read(String text) {
        return new Reading(text).all();
    }

    /** Reads one, word by word. */
    final class Reading {
        private static final Pattern WORD = Pattern.compile("\\s*('[^']*'|[A-Za-z]\\w*|==|!=|[+!?:.]|\\(\\s*\\))");
        /** Words of Spring's own, and variables that it guards. */
        private static final Set<String> RESERVED = Set.of("null", "true", "false", "and", "or", "not", "eq", "ne",
                "lt",
                "le", "gt", "ge", "div", "mod", "new", "T", "between", "instanceof", "matches", "param", "session",
                "application", "execInfo");
        private static final String END = "";

        private final List<String> words = new ArrayList<>();
        private int next;

        Reading(String text) {
            String rest = text.strip();
            Matcher found = WORD.matcher(rest);
            while (found.lookingAt()) {
                words.add(found.group(1));
                found.region(found.end(), rest.length());
            }
            if (found.regionStart() < rest.length()) {
                words.clear();
            }
        }

        Optional<PlainExpression> all() {
            Optional<PlainExpression> choice = choice();
            return next == words.size() ? choice : Optional.empty();
        }

        private String word() {
            return next < words.size() ? words.get(next) : END;
        }

        private boolean skip(String word) {
            boolean there = word().equals(word);
            next += there ? 1 : 0;
            return there;
        }

        private Optional<PlainExpression> choice() {
            Optional<PlainExpression> first = comparison();
            if (first.isEmpty() || !skip("?")) {
                return first;
            }
            Optional<PlainExpression> yes = sum();
            Optional<PlainExpression> no = skip(":") ? sum() : Optional.empty();
            return yes.isEmpty() || no.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PlainTerms.choice(first.get(), yes.get(), no.get()));
        }

        /** With a text or with nothing: other values may be equal in more ways than one. */
        private Optional<PlainExpression> comparison() {
            Optional<PlainExpression> first = sum();
            boolean same = word().equals("==");
            if (first.isEmpty() || !same && !word().equals("!=")) {
                return first;
            }
            next++;
            if (skip("null")) {
                return first.map(one -> PlainTerms.isNothing(one, same));
            }
            return text().map(text -> PlainTerms.is(first.get(), text, same));
        }

        private Optional<PlainExpression> sum() {
            Optional<PlainExpression> sum = term();
            while (sum.isPresent() && skip("+")) {
                PlainExpression before = sum.get();
                sum = term().map(after -> PlainTerms.joined(before, after));
            }
            return sum;
        }

        private Optional<PlainExpression> term() {
            if (skip("!")) {
                return path().map(PlainTerms::not);
            }
            return word().startsWith("'") ? text().map(PlainTerms::text) : path();
        }

        private Optional<String> text() {
            String word = word();
            boolean plain = word.startsWith("'");
            next += plain ? 1 : 0;
            // Two marks side by side are one mark within a text.
            return plain && !word().startsWith("'")
                    ? Optional.of(word.substring(1, word.length() - 1))
                    : Optional.empty();
        }

        private Optional<PlainExpression> path() {
            String name = word();
            if (!isName(name) || RESERVED.contains(name)) {
                return Optional.empty();
            }
            next++;
            PlainExpression path = PlainTerms.variable(name);
            while (skip(".")) {
                String member = word();
                if (!isName(member)) {
                    return Optional.empty();
                }
                next++;
                path = PlainTerms.member(path, member, word().startsWith("("));
                next += word().startsWith("(") ? 1 : 0;
            }
            return Optional.of(path);
        }

        private static boolean isName(String word) {
            return !word.isEmpty() && Character.isLetter(word.charAt(0));
        }
    }
}
