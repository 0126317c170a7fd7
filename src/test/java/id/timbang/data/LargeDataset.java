package id.timbang.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a seeded random dataset with nearly every column filled, to measure reading; its numbers mean nothing. */
final class LargeDataset {
    private static final List<String> HEADER = List.of("id", "title", "cost", "channel", "office", "district",
            "village",
            "activity", "volume", "unit", "divisible", "min_volume", "beneficiaries", "problem", "urgency",
            "seriousness",
            "growth", "national_priority", "psn", "inpres", "provincial_priority", "rpjmd_program", "tags", "funds",
            "start_month", "end_month", "next_year_cost", "started", "land_clear", "land_certified", "technical_detail",
            "ded", "tor", "rab", "photo", "latitude", "longitude", "rank_village", "sponsors", "submitted_on",
            "account:5.2", "points");
    private static final String[] CHANNELS = {"MUSRENBANG", "RENJA", "POKIR"};
    private static final String[] WORKS = {"Peningkatan jalan lingkungan", "Rehabilitasi ruang kelas",
            "Pembangunan drainase",
            "Pengadaan alat kesehatan", "Normalisasi saluran irigasi"};

    private final Random random;

    private LargeDataset(long seed) {
        this.random = new Random(seed);
    }

    static Path write(Path folder, int proposals, long seed) throws IOException {
        Files.writeString(folder.resolve("region.yaml"), DatasetFolder.REGION);
        try (CsvWriter csv = CsvWriter.create(folder.resolve("proposals.csv"))) {
            csv.row(HEADER);
            var dataset = new LargeDataset(seed);
            for (int row = 0; row < proposals; row++) {
                csv.row(dataset.row(row));
            }
        }
        return folder;
    }

    private List<Object> row(int row) {
        long cost = (1 + random.nextInt(5_000)) * 250_000L;
        var cells = new ArrayList<Object>(List.of("U-%06d".formatted(row),
                "%s RT %d RW %d, blok %d".formatted(pick(WORKS), random.nextInt(20), random.nextInt(15), row), cost,
                pick(CHANNELS), "OPD-" + random.nextInt(50), "32.16." + (10 + random.nextInt(23)),
                "32.16." + (10 + random.nextInt(23)) + "." + (2001 + random.nextInt(15)),
                "1.03.02.2.01.%04d".formatted(random.nextInt(300)), (1 + random.nextInt(10_000)) / 100.0, "m", flag(),
                10, random.nextInt(5_000), "Genangan setiap hujan di " + row));
        cells.addAll(List.of(score(), score(), score(), "PN2/PP3/KP" + random.nextInt(5), flag(), "11/2025", flag(),
                "Program " + random.nextInt(80), "kemiskinan|stunting", "DAU|PAD", 1 + random.nextInt(6),
                7 + random.nextInt(6), cost / 10, flag(), flag(), flag()));
        cells.addAll(List.of(flag(), flag(), flag(), flag(), flag(), -6.2 - random.nextInt(1000) / 1e5,
                107.1 + random.nextInt(1000) / 1e5, 1 + random.nextInt(30), "A|B",
                "2025-0" + (1 + random.nextInt(9)) + "-15",
                cost / 2, random.nextInt(100_000) / 1000.0));
        return cells;
    }

    private String flag() {
        return random.nextInt(4) == 0 ? "" : random.nextBoolean() ? "ya" : "tidak";
    }

    private int score() {
        return 1 + random.nextInt(5);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
