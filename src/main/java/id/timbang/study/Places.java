package id.timbang.study;

import id.timbang.domain.Dataset;
import id.timbang.domain.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What proposals, offices and districts are called, for those who read a study. */
final class Places {
    private static final List<String> BODIES = List.of("desa ", "kelurahan ", "kecamatan ", "dinas ", "badan ",
            "nagari ");

    private final Table proposals;
    private final Map<String, String> officeName = new HashMap<>();
    private final Map<String, String> districtName = new HashMap<>();

    Places(Dataset dataset) {
        this.proposals = dataset.proposals();
        dataset.offices().forEach(office -> officeName.put(office.code(), office.name()));
        dataset.districts().forEach(district -> districtName.put(district.code(), district.name()));
    }

    String title(int row) {
        return proposals.text("title", row);
    }

    String office(int row) {
        String code = proposals.text("office", row);
        return officeName.getOrDefault(code, code);
    }

    /** The code of the district; empty where none is stated. */
    String districtCode(int row) {
        return proposals.text("district", row);
    }

    String district(int row) {
        String code = districtCode(row);
        return districtName.getOrDefault(code, code);
    }

    /**
     * Who must hear what becomes of a proposal: its office, its district and village, and the bodies that back it. A person who
     * backs it is told by the office that serves the council, never by name.
     */
    List<String> audience(int row) {
        var audience = new ArrayList<String>();
        add(audience, office(row));
        String district = district(row);
        add(audience, district.isEmpty() ? "" : "Kecamatan " + district);
        String village = proposals.text("village", row);
        boolean named = false;
        for (String sponsor : proposals.findColumn("sponsors").map(column -> column.texts(row)).orElse(List.of())) {
            boolean body = BODIES.stream().anyMatch(sponsor.toLowerCase(Locale.ROOT)::startsWith);
            named |= body;
            add(audience, body ? sponsor : "");
        }
        add(audience, named || village.isEmpty() ? "" : "Desa/Kelurahan " + village);
        add(audience, proposals.text("channel", row).equals("POKIR") ? "Sekretariat DPRD" : "");
        return audience;
    }

    private static void add(List<String> audience, String who) {
        if (!who.isEmpty() && !audience.contains(who)) {
            audience.add(who);
        }
    }
}
