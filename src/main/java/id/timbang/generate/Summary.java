package id.timbang.generate;

import id.timbang.domain.Rupiah;
import java.util.Locale;

/** What was generated, in numbers. */
public final class Summary {
    private final StringBuilder text = new StringBuilder();

    /**
     * @param tally what was counted
     * @param total the money up for choice, rupiah
     * @param implied how many limits the ceilings imply
     * @param own how many limits the dataset states
     * @param funds how many funds there are
     */
    Summary(Tally tally, long total, int implied, int own, int funds) {
        line("Usulan", Rupiah.grouped(tally.rows()) + "  " + tally.byChannel());
        line("Nilai usulan", Rupiah.words(tally.asked()));
        line("Pagu yang dipilih", Rupiah.words(total));
        line("Usulan dibanding pagu", String.format(Locale.ROOT, "%.1f kali", (double) tally.asked() / total));
        line("Batas",
                (implied + own) + " (" + implied + " pagu, " + own + " batas daerah; batas nasional ditambah aturan)");
        line("Sumber dana", Integer.toString(funds));
        line("Baris dengan ≥ 2 dana", share(tally.severalFunds(), tally.rows()));
        line("Baris dengan ≥ 4 pilihan", share(tally.severalChoices(), tally.rows()) + " (bila layak)");
        line("Kelompok pilih satu", Rupiah.grouped(tally.relations("EXCLUSIVE")));
        line("Prasyarat", Rupiah.grouped(tally.relations("PREREQUISITE")));
        line("Paket", Rupiah.grouped(tally.relations("PACKAGE")));
        line("Nilai median", Rupiah.words(tally.medianCost()));
        line("Usulan termahal", Rupiah.words(tally.dearest()) + " ("
                + Rupiah.grouped(tally.dearest() / Math.max(1, tally.medianCost())) + " kali median)");
        tally.planted().forEach((truth, count) -> line("Ditanam: " + truth, Rupiah.grouped(count)));
    }

    private void line(String label, String value) {
        text.append(String.format(Locale.ROOT, "%-38s %s%n", label, value).replace("\r\n", "\n"));
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, all));
    }

    /** The table, one property a line. */
    @Override
    public String toString() {
        return text.toString();
    }
}
