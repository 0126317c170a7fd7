package id.timbang.data;

/** Advice for a reference that leads nowhere. */
final class Advice {
    /** Above so many proposals the nearest id is not looked up: it would take too long. */
    private static final int SEARCHED = 5_000;

    private Advice() {
    }

    /** What to try when there is no proposal of that id. */
    static String proposal(String id, Keys proposals) {
        String otherwise = "it was removed from " + Schema.PROPOSALS.file();
        return proposals.all().size() > SEARCHED
                ? otherwise
                : Suggestions.findClosest(id, proposals.all()).map(found -> found + " is meant").orElse(otherwise);
    }
}
