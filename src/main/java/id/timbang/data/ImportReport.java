package id.timbang.data;

import id.timbang.domain.Rupiah;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param good rows taken
 * @param rejected rows not taken
 * @param cost what the good rows cost together, in rupiah
 * @param first the reasons of the first rejected rows by their number
 * @param filled the fields that were filled
 * @param unused the columns of the source that nothing was made from
 * @param warnings what a reader should know of the dataset
 */
public record ImportReport(Path file, Path out, int good, int rejected, long cost, Map<Integer, String> first,
        List<String> filled, List<String> unused, List<String> warnings) {

    /** The summary for people, one screen long, in Bahasa Indonesia. */
    @Override
    public String toString() {
        var text = new StringBuilder("Diimpor    %s baris%s dari %s%n".formatted(Rupiah.grouped(good),
                cost == 0 ? "" : ", " + Rupiah.digits(cost), file.getFileName()));
        text.append("Ditolak    %s baris%s%n".formatted(Rupiah.grouped(rejected),
                rejected == 0 ? "" : ", dengan alasan dan isinya di " + Importer.REJECTED));
        first.forEach((row, reason) -> text.append("  baris %d: %s%n".formatted(row, reason)));
        if (rejected > first.size()) {
            text.append("  …%n".formatted());
        }
        text.append("Terisi     %s%n".formatted(String.join(", ", filled)));
        if (!unused.isEmpty()) {
            text.append("Tak dipakai %s%n".formatted(String.join(", ", unused)));
        }
        warnings.forEach(warning -> text.append("Perhatian  %s%n".formatted(warning)));
        return text.append("Hasil      %s%n".formatted(out)).toString();
    }
}
