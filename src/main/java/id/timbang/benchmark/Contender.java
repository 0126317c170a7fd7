package id.timbang.benchmark;

/** A way of choosing a portfolio that takes part in a comparison. */
public interface Contender {
    /** Its name in tables. */
    String title();

    /** What it is and how it was set up, so that a reader can judge whether that is fair. */
    String settings();

    /** Chooses, and tells what it found and when. */
    Run run(Race race);
}
