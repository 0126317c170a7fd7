package id.timbang.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints a line for each of the oracle's datasets: milliseconds of the optimiser and what is wrong. Arguments: first seed, last. */
public final class OracleReport {
    private OracleReport() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("oracle");
        for (int seed = Integer.parseInt(args[0]); seed <= Integer.parseInt(args[1]); seed++) {
            Comparison comparison = OracleTest.compare(folder, seed);
            System.out.println("seed " + seed + ": " + comparison.milliseconds() + " ms"
                    + (comparison.hard() ? ", hard " : " ") + comparison.complaints());
        }
    }
}
