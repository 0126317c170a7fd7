package id.timbang.generate;

import id.timbang.data.TextFile;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** region.yaml and SOURCE.md. */
final class RegionFiles {
    private static final String REGION = "region.yaml";
    private static final String MADE = "# Data buatan; lihat SOURCE.md";

    private final Profile profile;
    private final int size;
    private final long seed;

    RegionFiles(Profile profile, int size, long seed) {
        this.profile = profile;
        this.size = size;
        this.seed = seed;
    }

    /** Refuses a folder with the data of a region that was not generated. */
    static void requireMade(Path folder) {
        Path region = folder.resolve(REGION);
        try {
            if (Files.exists(region) && !Files.readString(region).startsWith(MADE)) {
                throw new BadInputException(new Problem(String.valueOf(folder.getFileName()), 0, "",
                        "holds data that were not generated",
                        "another folder is meant; only generated ones are replaced"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path folder, List<Profile.Line> lines) {
        TextFile.write(folder.resolve(REGION), region(lines));
        TextFile.write(folder.resolve("SOURCE.md"),
                Resource.text(profile.table("source")).replace("{ukuran}", Integer.toString(size))
                        .replace("{benih}", Long.toString(seed)));
    }

    private String region(List<Profile.Line> lines) {
        long total = Generator.total(lines);
        var text = new StringBuilder(MADE + "\n");
        entry(text, "code", "\"" + profile.code() + "\"");
        entry(text, "name", profile.name());
        entry(text, "level", profile.level());
        entry(text, "fiscal_year", profile.fiscalYear());
        entry(text, "stage", profile.stage());
        entry(text, "total_ceiling", total);
        entry(text, "next_year_ceiling", (long) (total * profile.rate("next_year_ceiling") / 100));
        text.append("ceiling:\n");
        lines.forEach(line -> text.append("  - label: ").append(line.label()).append("\n    amount: ")
                .append(line.amount()).append('\n'));
        return text.toString();
    }

    private static void entry(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
