package id.timbang.cli;

import id.timbang.data.CertificateFile;
import id.timbang.domain.Certificate;
import id.timbang.domain.LimitRow;
import id.timbang.domain.Rupiah;
import id.timbang.domain.Table;
import id.timbang.pipeline.Solved;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one-screen summary of a result, in Bahasa Indonesia. */
public final class Screen {
    private static final int DEAREST = 5;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final Map<String, String> DECISIONS = Map.of("FUNDED", "didanai", "REFERRED", "dialihkan", "MERGED",
            "digabung", "INELIGIBLE", "tidak layak", "INCOMPLETE", "belum lengkap", "DEFERRED", "ditunda");

    private final Solved solved;
    private final Path out;
    private final StringBuilder text = new StringBuilder();

    /** The summary of a result that was written to a folder. */
    public Screen(Solved solved, Path out) {
        this.solved = solved;
        this.out = out;
    }

    /** The summary. */
    public String text() {
        var region = solved.question().dataset().region();
        String scenario = solved.scenarioName().isEmpty() ? "" : ", skenario " + solved.scenarioName();
        line("%s, tahun anggaran %d, paket aturan %s%s", region.name(), region.fiscalYear(),
                solved.question().pack().id(), scenario);
        text.append('\n');
        money();
        decisions();
        proof();
        limits();
        table("Menurut jalur", "channel");
        table("Menurut sumber dana", "fund");
        line("Waktu (ms): %s", join(solved.milliseconds()));
        line("Hasil: %s", out);
        return text.toString();
    }

    private void money() {
        Table proposals = solved.question().dataset().proposals();
        long asked = 0;
        for (int row = 0; row < proposals.rows(); row++) {
            asked += proposals.number("cost", row, 0);
        }
        long funded = solved.totals().get("channel").values().stream().mapToLong(Long::longValue).sum();
        var ceiling = solved.question().dataset().region().totalCeiling();
        line("Diminta   %s dalam %s usulan", Rupiah.words(asked), Rupiah.grouped(proposals.rows()));
        line("Pagu      %s", ceiling.isPresent() ? Rupiah.words(ceiling.getAsLong()) : "–");
        line("Dipakai   %s", Rupiah.words(funded));
    }

    private void decisions() {
        var parts = new java.util.ArrayList<String>();
        solved.decisions().forEach((name, count) -> parts.add(Rupiah.grouped(count) + " " + DECISIONS.get(name)));
        line("Usulan    %s", String.join(", ", parts));
        text.append('\n');
    }

    private void proof() {
        Certificate certificate = solved.certificate();
        BigDecimal gap = new BigDecimal(CertificateFile.gapPercent(certificate));
        line("Nilai daftar ini sedikitnya %s %% dari yang terbaik yang mungkin (selisih terbukti %s %%).",
                comma(new BigDecimal(100).subtract(gap).max(BigDecimal.ZERO)), comma(gap));
        if (certificate.ended().equals("optimal")) {
            line("Semua kemungkinan sudah diperiksa: tidak ada daftar yang lebih baik.");
        }
        for (Certificate.RankProof rank : certificate.ranks()) {
            line("Belanja wajib peringkat %d: kurang %s dari %s; mustahil kurang dari %s.", rank.rank(),
                    Rupiah.words(rank.achieved()), Rupiah.words(rank.amounts()), Rupiah.words(rank.bound()));
        }
        text.append('\n');
    }

    private void limits() {
        List<LimitRow> dearest = solved.limits().stream().filter(limit -> limit.price().signum() > 0)
                .sorted(Comparator.comparing(LimitRow::price).reversed().thenComparing(LimitRow::id)).limit(DEAREST)
                .toList();
        long priced = solved.limits().stream().filter(limit -> limit.price().signum() > 0).count();
        line("Batas: %d, yang menentukan (berharga): %d. Paling mahal, poin untuk Rp1 miliar (atau 1 satuan):",
                solved.limits().size(), priced);
        for (LimitRow limit : dearest) {
            line("  %10s  %s", comma(perBillion(limit)), limit.label());
        }
        text.append('\n');
    }

    private static BigDecimal perBillion(LimitRow limit) {
        boolean money = limit.price().compareTo(BigDecimal.ONE) < 0;
        return limit.price().movePointRight(money ? 6 : -3).setScale(1, RoundingMode.HALF_UP);
    }

    private void table(String title, String by) {
        Map<String, Long> sums = solved.totals().get(by);
        if (sums.size() < 2) {
            return;
        }
        line("%s:", title);
        sums.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> line("  %-14s %s", entry.getKey().isEmpty() ? "–" : entry.getKey(),
                        Rupiah.words(entry.getValue())));
        text.append('\n');
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String join(Map<String, Long> phases) {
        var parts = new java.util.ArrayList<String>();
        phases.forEach((phase, ms) -> parts.add(phase + " " + ms));
        return String.join(", ", parts);
    }

    private void line(String format, Object... values) {
        text.append(String.format(INDONESIAN, format, values)).append('\n');
    }
}
