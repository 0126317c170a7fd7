package id.timbang.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Random rows of proposals.csv and base.csv for the pack {@code uji}. */
record RandomProposals(Draw draw, List<String> funds) {
    static final List<String> DISTRICTS = List.of("K1", "K2", "K3");
    static final List<String> OFFICES = List.of("DINKES", "DISDIK", "PUPR");
    static final List<String> CHANNELS = List.of("MUSRENBANG", "RENJA", "POKIR");
    static final List<String> TAGS = List.of("spm", "miskin", "stunting");
    static final List<String> ACTIVITIES = List.of("1.01.02", "1.02.02", "1.02.03", "1.03.10");
    private static final List<String> VERDICTS = List.of("TOLAK", "TAHAN", "TAHUN_DEPAN", "LENGKAPI", "PERBAIKI",
            "TUNDA", "TINJAU", "DED_SAJA", "DED_SAJA", "ALIH_PUSAT", "ALIH_PROVINSI", "ALIH_DESA", "GABUNG",
            "TAMBAH_USUL_KL", "TAMBAH_USUL_KL");

    /** Between {@code low} and {@code high} proposals, their ids in no order. */
    List<Map<String, String>> proposals(int low, int high) {
        List<Integer> numbers = draw.shuffled(
                IntStream.rangeClosed(1, Math.max(draw.between(low, high), draw.between(low, high))).boxed().toList());
        var rows = new ArrayList<Map<String, String>>();
        numbers.forEach(number -> rows.add(proposal("U-%03d".formatted(number), 20e6 * numbers.size())));
        return rows;
    }

    private Map<String, String> proposal(String id, double modest) {
        long cost = draw.chance(0.03) ? 0 : draw.rupiah(900e6);
        boolean divisible = draw.chance(0.4);
        var fields = new Fields().set("id", id).set("title", "Pekerjaan " + id).set("cost", cost);
        place(fields);
        volume(fields, divisible);
        months(fields);
        boolean chosen = draw.chance(0.25);
        // What must be done brings fewer points, so that obligations cost something.
        boolean duty = fields.row().get("tags").contains("spm");
        boolean small = cost < modest;
        return fields.setIf(chosen, "funds", String.join("|", draw.some(funds, draw.between(1, 2))))
                .setIf(draw.chance(0.4), "next_year_cost", (long) (cost * draw.real(0, 0.5)))
                .set("started", draw.chance(0.12)).set("binding", small && draw.chance(0.05))
                .setIf(small && draw.chance(0.05), "contracted", (long) (cost * draw.real(0.2, 1)))
                .setIf(draw.chance(0.2), "gate", draw.one(VERDICTS))
                .set("points",
                        draw.chance(0.04)
                                ? "-7.25"
                                : "%d.%d".formatted(draw.between(15, duty ? 50 : 99), draw.between(0, 9)))
                .row();
    }

    private void place(Fields fields) {
        fields.set("channel", draw.one(CHANNELS)).setIf(draw.chance(0.95), "office", draw.one(OFFICES))
                .setIf(draw.chance(0.95), "district", draw.one(DISTRICTS)).set("activity", draw.one(ACTIVITIES))
                .set("tags", String.join("|", draw.some(TAGS, draw.between(0, 2))));
    }

    private void volume(Fields fields, boolean divisible) {
        int volume = draw.between(1, 400);
        fields.setIf(draw.chance(0.9) || divisible, "volume", volume).set("divisible", divisible)
                .setIf(draw.chance(0.6), "min_volume", draw.between(1, volume))
                .set("beneficiaries", draw.between(0, 5_000)).set("measure:pohon", draw.between(-20, 200))
                .set("account:5.2", draw.between(0, 90_000_000));
    }

    private void months(Fields fields) {
        boolean known = draw.chance(0.85);
        int start = draw.between(1, 12);
        int end = draw.between(start, 12);
        fields.setIf(known, "start_month", start).setIf(known, "end_month", end);
    }

    /** A few committed rows; they know only some of the columns. */
    List<Map<String, String>> base() {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = draw.between(0, 3); i > 0; i--) {
            var fields = new Fields().set("cost", draw.rupiah(200e6)).set("channel", draw.one(CHANNELS))
                    .set("district", draw.one(DISTRICTS)).set("activity", draw.one(ACTIVITIES))
                    .set("beneficiaries", draw.between(0, 2_000));
            boolean known = draw.chance(0.5);
            rows.add(fields.setIf(known, "start_month", 7).setIf(known, "end_month", draw.between(7, 12)).row());
        }
        return rows;
    }
}
