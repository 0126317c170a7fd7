package id.timbang.domain;

import java.util.EnumSet;
import java.util.Set;

/** What a gate (<i>syarat kelayakan</i>) says of a proposal, and what it leaves open; contract.md, "Gates". */
public enum Verdict {
    TOLAK(Outcome.INELIGIBLE), TAHAN(Outcome.INELIGIBLE), TAHUN_DEPAN(Outcome.INELIGIBLE), LENGKAPI(Outcome.INCOMPLETE),
    PERBAIKI(
            Outcome.INCOMPLETE),
    TUNDA(Outcome.INCOMPLETE), TINJAU(Outcome.INCOMPLETE), DED_SAJA(Outcome.INCOMPLETE,
            Choice.DESIGN_ONLY),
    ALIH_PUSAT(Outcome.INELIGIBLE, Choice.REFER_MINISTRY), ALIH_PROVINSI(
            Outcome.INELIGIBLE,
            Choice.REFER_PROVINCE),
    ALIH_DESA(Outcome.INELIGIBLE, Choice.REFER_VILLAGE),
    /** A duplicate: the proposal joins a DUPLICATE group and only its first member stays. */
    GABUNG(Outcome.MERGED),
    /** Closes nothing; adds REFER_MINISTRY to what is open. */
    TAMBAH_USUL_KL(null);

    private final Outcome whenDeferred;
    private final Set<Choice> leaves;

    Verdict(Outcome whenDeferred, Choice... opened) {
        this.whenDeferred = whenDeferred;
        var choices = EnumSet.of(Choice.DEFER);
        choices.addAll(Set.of(opened));
        this.leaves = choices;
    }

    /** The decision of a proposal of which nothing is taken; {@code null} where the gate closes nothing. */
    public Outcome whenDeferred() {
        return whenDeferred;
    }

    /** Whether this verdict takes choices away. */
    public boolean closes() {
        return this != TAMBAH_USUL_KL;
    }

    /** The choices that this verdict leaves; not meaningful where it closes nothing. */
    public Set<Choice> leaves() {
        return EnumSet.copyOf(leaves);
    }
}
