package id.timbang.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import id.timbang.domain.Dataset;
import id.timbang.domain.RegionLevel;

/** The facts of a proposal that come from several of its columns, from other tables, or from other proposals. */
final class ProposalFacts {

    private ProposalFacts() {
    }

    static Map<String, Derivation> all(Dataset dataset, FactTable activities, OptionalLong ceiling) {
        Map<String, Derivation> facts = new HashMap<>();
        facts.put("all_tags", Derivation.any(List.of("tags", "activity.tags"), RowFacts::allTags));
        facts.put("construction_work",
                Derivation.any(List.of("construction", "activity.construction"), RowFacts::constructionWork));
        facts.put("located", Derivation.of(List.of("latitude", "longitude"),
                table -> RowFacts.bothFilled(table, "located", "latitude", "longitude")));
        facts.put("measured", Derivation.of(List.of("volume", "unit"),
                table -> RowFacts.bothFilled(table, "measured", "volume", "unit")));
        facts.put("documents", Derivation.any(RowFacts.DOCUMENTS, RowFacts::documents));
        facts.put("national_depth", Derivation.of(List.of("national_priority"), RowFacts::nationalDepth));
        facts.put("sponsor_count", Derivation.of(List.of("sponsors"), RowFacts::sponsorCount));
        facts.put("support_programme", Derivation.of(List.of("activity"), PlanFacts::supportProgramme));
        facts.put("rpjmd_depth", Derivation.of(List.of("rpjmd_program"), PlanFacts::planDepth));
        facts.put("readiness", Derivation.any(RowFacts.DOCUMENTS, PlanFacts::readiness));
        facts.put("supporters", Supporters.of(dataset));
        facts.put("staff_share", StaffShare.of(dataset, ceiling));
        addActivity(facts, dataset, activities);
        addNumbers(facts);
        Duplicates.addTo(facts, dataset);
        return facts;
    }

    private static void addActivity(Map<String, Derivation> facts, Dataset dataset, FactTable activities) {
        String level = dataset.region().level() == RegionLevel.PROVINSI ? "PROVINSI" : "KABUPATEN_KOTA";
        facts.put("authority", Derivation.of(List.of("activity"), RowFacts::authority));
        facts.put("own_authority",
                Derivation.of(List.of("authority"), table -> RowFacts.ownAuthority(table, level)));
        if (activities.rows() > 0) {
            facts.put("activity.known", Derivation.of(List.of("activity"),
                    table -> Joins.known("activity.known", table.find("activity").orElseThrow(), activities)));
        }
        if (!dataset.proposals().has("function")) {
            facts.put("function", Derivation.of(List.of("activity.function"),
                    table -> table.find("activity.function").orElseThrow()));
        }
    }

    private static void addNumbers(Map<String, Derivation> facts) {
        facts.put("usg", Derivation.of(List.of("urgency", "seriousness", "growth"),
                table -> Quantities.sum(table, "usg", List.of("urgency", "seriousness", "growth"))));
        facts.put("unit_price", Derivation.of(List.of("cost", "volume"),
                table -> Quantities.ratio(table, "unit_price", "cost", "volume", 1, 2)));
        facts.put("unit_price_deviation",
                Derivation.of(List.of("unit_price", "unit_price_standard"), RowFacts::unitPriceDeviation));
        facts.put("beneficiaries_per_100m", Derivation.of(List.of("beneficiaries", "cost"),
                table -> Quantities.ratio(table, "beneficiaries_per_100m", "beneficiaries", "cost", 100_000_000, 3)));
    }
}
