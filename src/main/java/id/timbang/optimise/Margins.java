package id.timbang.optimise;

/** The margins of blocks; that of a block with one choice alone is infinite. */
final class Margins {

    private Margins() {
    }

    /** How many blocks have a choice. */
    static int open(double[] margins) {
        int open = 0;
        for (double margin : margins) {
            open += Double.isFinite(margin) ? 1 : 0;
        }
        return open;
    }

    /** The largest of so many smallest margins, or of all; 0 where no block has a choice. */
    static double width(double[] margins, int count) {
        Smallest smallest = new Smallest(Math.max(1, count));
        for (double margin : margins) {
            if (Double.isFinite(margin)) {
                smallest.add(Smallest.key(margin));
            }
        }
        return smallest.isEmpty() ? 0 : Smallest.value(smallest.greatest());
    }
}
