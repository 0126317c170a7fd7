package id.timbang.oracle;

/** The awkward shapes with 100,000 proposals; {@code mvn -Pbenchmark verify}. */
class AwkwardAtSizeBenchmark extends AwkwardAtSize {
    AwkwardAtSizeBenchmark() {
        super(Integer.getInteger("benchmark.awkward", 100_000));
    }
}
