package id.timbang.generate;

import java.util.List;
import java.util.SplittableRandom;

/** A stream of random numbers that is the same on any machine and any Java. */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The stream of that name and number; streams of different names or numbers know nothing of each other. */
    static Dice of(long seed, String name, long number) {
        long mixed = new SplittableRandom(seed).nextLong() ^ name.hashCode();
        return new Dice(new SplittableRandom(mixed).nextLong() ^ number);
    }

    /** A whole number from 0, below {@code bound}. */
    int below(int bound) {
        return (int) ((random.nextLong() >>> 1) % bound);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** From 0, below 1. */
    double unit() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** From {@code low}, below {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** True so often in a hundred. */
    boolean percent(double chance) {
        return unit() * 100 < chance;
    }

    /** Normal, mean 0, deviation 1 (Box and Muller). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** Lognormal with that median; {@code spread} is the deviation of its logarithm. */
    double lognormal(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** One of them, each as likely. */
    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }
}
