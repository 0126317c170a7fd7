package id.timbang.data;

import java.util.Optional;
import java.util.Set;

/** Where the tables of one dataset come from: a folder or a workbook. */
interface DatasetSource {

    /** Whether there is that file, or the sheet that stands for it. */
    boolean has(String file);

    /** The files of the format that are there. */
    Set<String> present();

    /** SHA-256 of the sorted lines {@code sha256  name} of what is read. */
    String hash();

    /** Warns of tables that the format does not know: one may be a misspelt name. */
    void warnOfStrangers(Problems problems);

    /** The rows of a table that is there; what is wrong with it goes to {@code problems}. */
    Sheet read(FileSpec spec, Problems problems);

    /** The keys of region.yaml, which must be there; empty, with the problem reported, when they cannot be read. */
    Optional<YamlKeys> region(Problems problems);

    /** How messages call a file. */
    default String shown(String file) {
        return file;
    }
}
