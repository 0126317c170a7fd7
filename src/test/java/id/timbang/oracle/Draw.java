package id.timbang.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded chance. */
final class Draw {
    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double real(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Several different ones, in random order. */
    <T> List<T> some(List<T> of, int count) {
        return shuffled(of).subList(0, Math.min(count, of.size()));
    }

    <T> List<T> shuffled(List<T> of) {
        var copy = new ArrayList<>(of);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Rupiah around {@code typical}, spread over one order of magnitude. */
    long rupiah(double typical) {
        return (long) (typical * Math.pow(10, real(-0.6, 0.4)));
    }
}
