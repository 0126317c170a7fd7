package id.timbang.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which treatments the rules, forces and duplicates leave open to a proposal: contract.md, "Choices" and "Gates". */
record Openness(Stated stated) {

    Set<Treatment> of(int proposal) {
        Map<String, String> row = stated.proposal(proposal);
        if (merged(proposal)) {
            return EnumSet.of(Treatment.DEFER);
        }
        Set<Treatment> open = decided(row);
        long contracted = Cells.number(row, "contracted", 0);
        open.removeIf(treatment -> treatment.part(Cells.number(row, "cost", 0)) < contracted);
        return open;
    }

    private Set<Treatment> decided(Map<String, String> row) {
        String decision = decision(row);
        if (Cells.flag(row, "binding")) {
            return EnumSet.of(Treatment.FULL);
        }
        if (decision.equals("FORCE_OUT")) {
            return EnumSet.of(Treatment.DEFER);
        }
        if (!decision.isEmpty() && !decision.equals("FORCE_IN")) {
            return EnumSet.of(Treatment.valueOf(decision));
        }
        boolean forced = decision.equals("FORCE_IN") || Cells.number(row, "contracted", 0) > 0;
        return forced ? built(row) : gated(row);
    }

    private String decision(Map<String, String> row) {
        return Cells.text(stated.decisions().find("proposal", row.get("id")), "decision");
    }

    private Set<Treatment> built(Map<String, String> row) {
        var open = EnumSet.of(Treatment.FULL);
        for (Treatment treatment : Treatment.values()) {
            if (treatment.volume() && divides(row, treatment)) {
                open.add(treatment);
            }
        }
        boolean started = Cells.flag(row, "started");
        if (!stated.terms().plain() && (started || Cells.number(row, "cost", 0) >= stated.terms().phasedMinimum())) {
            open.add(Treatment.PHASED);
        }
        return open;
    }

    private static boolean divides(Map<String, String> row, Treatment treatment) {
        if (!Cells.flag(row, "divisible")) {
            return false;
        }
        if (!Cells.has(row, "min_volume")) {
            return true;
        }
        BigDecimal part = treatment.fraction.multiply(new BigDecimal(row.get("volume")));
        return part.setScale(0, RoundingMode.CEILING).compareTo(new BigDecimal(row.get("min_volume"))) >= 0;
    }

    private Set<Treatment> gated(Map<String, String> row) {
        Set<Treatment> open = built(row);
        open.add(Treatment.DEFER);
        if (stated.terms().plain()) {
            return open;
        }
        for (String verdict : Cells.list(row, "gate")) {
            if (!verdict.equals("TAMBAH_USUL_KL")) {
                open = left(verdict);
            } else {
                open.add(Treatment.REFER_MINISTRY);
            }
        }
        return open;
    }

    private static Set<Treatment> left(String verdict) {
        return switch (verdict) {
            case "DED_SAJA" -> EnumSet.of(Treatment.DEFER, Treatment.DESIGN_ONLY);
            case "ALIH_PUSAT" -> EnumSet.of(Treatment.DEFER, Treatment.REFER_MINISTRY);
            case "ALIH_PROVINSI" -> EnumSet.of(Treatment.DEFER, Treatment.REFER_PROVINCE);
            case "ALIH_DESA" -> EnumSet.of(Treatment.DEFER, Treatment.REFER_VILLAGE);
            default -> EnumSet.of(Treatment.DEFER);
        };
    }

    /** Whether it is a duplicate that another member of its group carries. */
    private boolean merged(int proposal) {
        String id = stated.id(proposal);
        return stated.relations().rows().stream()
                .filter(r -> r.get("type").equals("DUPLICATE") && r.get("proposal").equals(id))
                .anyMatch(r -> !stays(id, r.get("group")));
    }

    private boolean stays(String id, String group) {
        List<String> members = stated.relations().rows().stream()
                .filter(r -> r.get("type").equals("DUPLICATE") && group.equals(r.get("group")))
                .map(r -> r.get("proposal")).sorted().toList();
        List<String> forced = members.stream().filter(this::forcedIn).toList();
        return forced.isEmpty() ? members.get(0).equals(id) : forced.contains(id);
    }

    private boolean forcedIn(String id) {
        Map<String, String> row = stated.proposals().find("id", id);
        String decision = decision(row);
        boolean named = !decision.isEmpty() && !decision.equals("FORCE_OUT") && !decision.equals("DEFER");
        return Cells.flag(row, "binding") || named || Cells.number(row, "contracted", 0) > 0;
    }
}
