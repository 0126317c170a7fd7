package id.timbang.oracle;

/** The awkward shapes with 5,000 proposals. */
class AwkwardAtSizeTest extends AwkwardAtSize {
    AwkwardAtSizeTest() {
        super(5_000);
    }
}
