package id.timbang.domain;

import java.util.List;

/**
 * An activity code of the nomenclature (<i>kode sub-kegiatan</i>).
 *
 * @param function empty where the cell is; {@code null} where activities.csv has no such column
 */
public record Activity(String code, String name, String unit, String function, Fact construction, Fact spm,
        List<String> tags) {
    public Activity {
        tags = List.copyOf(tags);
    }
}
