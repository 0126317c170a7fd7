package id.timbang.web.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * The seven criteria that a score is made of, each worth what its rules can give together: the highest of every ladder, and the
 * points that exclude no others.
 */
enum Criterion {
    LAYANAN("S01–S02", List.of("poin.spm", "tangga.kesenjangan"), List.of("poin.pelayanan_dasar")),
    NASIONAL("S03–S06",
            List.of("tangga.prioritas_nasional", "poin.phtc", "poin.inpres", "poin.tanda_kemiskinan"), List.of(
                    "poin.tanda_stunting", "poin.tanda_inflasi", "poin.tanda_lain")),
    DAERAH("S07–S08", List.of("poin.provinsi", "tangga.rpjmd"), List.of()),
    URGENSI("S09", List.of("tangga.usg"), List.of()),
    MANFAAT("S10", List.of("tangga.manfaat"), List.of()),
    KESIAPAN("S11", List.of("poin.kesiapan_per_persen"), List.of()),
    WILAYAH("S12–S13", List.of("poin.urutan_kecamatan", "poin.dukungan", "tangga.kemiskinan_kecamatan",
            "poin.lokus_stunting"), List.of());

    private final String rules;
    private final List<String> counted;
    private final List<String> instead;

    Criterion(String rules, List<String> counted, List<String> instead) {
        this.rules = rules;
        this.counted = counted;
        this.instead = instead;
    }

    /** The rules that give its points. */
    String rules() {
        return rules;
    }

    /** Ids of the parameters whose points add up. */
    List<String> counted() {
        return counted;
    }

    /** Those too that are given in place of others. */
    List<String> all() {
        return Stream.concat(counted.stream(), instead.stream()).toList();
    }
}
