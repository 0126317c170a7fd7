package id.timbang.domain;

/**
 * One thing that is wrong with an input.
 *
 * @param line from 1; 0 when the whole file is meant
 * @param column name of the column or key; may be empty
 * @param message what is wrong, with the value
 * @param advice what to try, without the leading "Maybe"; may be empty
 */
public record Problem(String file, int line, String column, String message, String advice) {

    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ");
        if (!column.isEmpty()) {
            text.append(column).append(": ");
        }
        text.append(message);
        if (!advice.isEmpty()) {
            text.append(". Maybe ").append(advice);
        }
        return text.append('.').toString();
    }
}
