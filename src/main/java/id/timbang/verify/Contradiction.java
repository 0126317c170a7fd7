package id.timbang.verify;

/**
 * A field of a result that recomputation contradicts.
 *
 * @param file name of the file, e.g. {@code portfolio.csv}
 * @param id of the row or object: a proposal, a limit, a stage; may be empty
 * @param field the column or key
 * @param stated as the file has it
 * @param recomputed what it should be, or why it cannot be
 */
public record Contradiction(String file, String id, String field, String stated, String recomputed) {

    @Override
    public String toString() {
        return file + ": " + (id.isEmpty() ? "" : id + ": ") + field + ": stated (" + stated + "), recomputed ("
                + recomputed + ")";
    }
}
