package id.timbang.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one file to be written.
 *
 * @param file its name
 * @param rows cells as values: {@code null} where empty, numbers, booleans, dates or texts; to be taken once
 */
record TableRows(String file, List<String> header, Stream<List<Object>> rows) {
}
