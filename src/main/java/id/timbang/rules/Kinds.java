package id.timbang.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Tells rows apart by what the conditions of rules are answered: for rows of one kind the same rules hold. */
final class Kinds {
    private static final int BITS = 2;
    private static final int PER_WORD = Long.SIZE / BITS;

    private final IntUnaryOperator[] answers;

    /** One kind; what {@link Object#equals} and hashes are for. */
    static final class Kind {
        private final long[] words;
        private final int hash;

        private Kind(long[] words) {
            this.words = words;
            this.hash = Arrays.hashCode(words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && Arrays.equals(words, kind.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** @param rules that are prepared in the questions */
    Kinds(Questions questions, List<RuleText> rules) {
        Set<Sentence.Call> calls = new LinkedHashSet<>();
        rules.forEach(rule -> rule.conditions().forEach(condition -> calls.addAll(condition.calls())));
        var all = new ArrayList<IntUnaryOperator>();
        calls.forEach(call -> all.add(questions.answers(call)));
        this.answers = all.toArray(IntUnaryOperator[]::new);
    }

    /** The kind of a row; comparable with those of other tables about which the same rules are asked. */
    Kind of(int row) {
        long[] words = new long[(answers.length + PER_WORD - 1) / PER_WORD];
        for (int i = 0; i < answers.length; i++) {
            words[i / PER_WORD] |= (long) answers[i].applyAsInt(row) << BITS * (i % PER_WORD);
        }
        return new Kind(words);
    }
}
