package id.timbang.optimise;

/** Watches the progress of one {@code solve}: when to perturb, when to fall back to choosing by index, when to give up. */
final class Stall {
    private static final double NOTHING = 1e-12;
    private static final int PERTURB_AFTER = 30;

    private final long mostSteps;
    private final int byIndexAfter;
    private int perturbations;
    private long steps;
    private int idle;

    /**
     * @param size rows plus columns
     */
    Stall(int rows, int size) {
        mostSteps = 20_000L + 2L * size;
        byIndexAfter = 1_000 + 10 * rows;
        perturbations = 3;
    }

    /** Tells of one step and what it gained. */
    void moved(double gain) {
        steps++;
        idle = gain > NOTHING ? 0 : idle + 1;
    }

    /** Whether bounds or costs should be perturbed now. */
    boolean perturb() {
        if (idle < PERTURB_AFTER || perturbations == 0) {
            return false;
        }
        perturbations--;
        idle = 0;
        return true;
    }

    /** Whether to choose by index, which cannot cycle. */
    boolean byIndex() {
        return idle > byIndexAfter;
    }

    /** Whether there were so many steps that one has to give up. */
    boolean exhausted() {
        return steps > mostSteps;
    }
}
