package id.timbang.generate;

import id.timbang.data.AtomicFolder;
import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.domain.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** Makes an example region: a dataset whose rows are made up, deterministic by seed. */
public final class Generator {
    private static final int LARGEST = 2_000_000;

    private Generator() {
    }

    /** The profiles there are. */
    public static List<String> profiles() {
        return Profile.NAMES;
    }

    /**
     * Writes a dataset, and beside it {@code <folder>.planted.csv} with what was planted in it.
     *
     * @param profile which region, see {@link #profiles()}
     * @param proposals how many proposals; the profile's own number where empty
     * @param seed the same seed gives the same bytes
     * @param out where the dataset appears; an earlier one is replaced
     * @throws BadInputException when there is no such profile, the number is out of range or something else is at {@code out}
     */
    public static Summary generate(String profile, OptionalInt proposals, long seed, Path out, Progress progress) {
        Profile chosen = Profile.named(profile);
        int size = proposals.orElse(chosen.proposals());
        if (size < 1 || size > LARGEST) {
            throw new BadInputException(new Problem("generate", 0, "--proposals", size + " is not from 1 to " + LARGEST,
                    "a number such as " + chosen.proposals() + " is meant"));
        }
        Path folder = out.toAbsolutePath().normalize();
        RegionFiles.requireMade(folder);
        try (AtomicFolder target = AtomicFolder.create(folder, "SOURCE.md")) {
            Generation generation = new Generation(chosen, size, seed);
            Summary summary = generation.run(target.path(),
                    folder.resolveSibling(folder.getFileName() + ".planted.csv"), progress);
            target.commit();
            return summary;
        }
    }

    static long total(List<Profile.Line> lines) {
        return lines.stream().mapToLong(Profile.Line::amount).sum();
    }
}
