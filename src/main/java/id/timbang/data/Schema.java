package id.timbang.data;

import static id.timbang.data.ColumnSpec.amount;
import static id.timbang.data.ColumnSpec.coordinate;
import static id.timbang.data.ColumnSpec.count;
import static id.timbang.data.ColumnSpec.date;
import static id.timbang.data.ColumnSpec.flag;
import static id.timbang.data.ColumnSpec.id;
import static id.timbang.data.ColumnSpec.list;
import static id.timbang.data.ColumnSpec.mark;
import static id.timbang.data.ColumnSpec.number;
import static id.timbang.data.ColumnSpec.text;
import static id.timbang.data.ColumnSpec.word;

import java.util.List;

/** The files of a dataset and their columns: the table of contract.md §1. */
final class Schema {
    static final String REGION = "region.yaml";

    /** The last rank that an obligation may have. */
    static final long LAST_RANK = 100;

    private static final long LARGEST_VOLUME = 1_000_000_000L;
    private static final long LARGEST_POINTS = 1_000_000_000L;

    static final FileSpec PROPOSALS = FileSpec.of("proposals.csv", List.of(id("id").needed(), text("title").needed(),
            amount("cost").needed(), word("channel", "MUSRENBANG", "RENJA", "POKIR", "OTHER"), id("office"),
            id("district"), id("village"), id("activity"), flag("construction"), number("volume", 6, 0, LARGEST_VOLUME),
            text("unit"), flag("divisible"), number("min_volume", 6, 0, LARGEST_VOLUME), count("beneficiaries"),
            text("problem"), number("urgency", 0, 1, 5), number("seriousness", 0, 1, 5), number("growth", 0, 1, 5),
            text("national_priority"), mark("psn"), mark("inpres"), mark("phtc"), mark("provincial_priority"),
            mark("rpjmd_program"), list("tags"), list("funds"), number("start_month", 0, 1, 12),
            number("end_month", 0, 1, 12), amount("next_year_cost"), flag("started"), flag("binding"),
            amount("contracted"), flag("land_clear"), flag("land_certified"), flag("technical_detail"), flag("ded"),
            flag("tor"), flag("rab"), flag("photo"), coordinate("latitude", 90), coordinate("longitude", 180),
            number("rank_village", 0, 1, 1_000_000), number("rank_district", 0, 1, 1_000_000), list("sponsors"),
            flag("resubmitted"), date("submitted_on"), text("recipient"), flag("adds_staff"), flag("by_name_list"),
            number("service_gap", 4, 0, 100), amount("unit_price_standard"),
            number("points", 3, -LARGEST_POINTS, LARGEST_POINTS)), true);

    static final FileSpec BASE = FileSpec.of("base.csv", PROPOSALS.columns().values().stream()
            .map(column -> column.name().equals("cost") ? column : column.optional()).toList(), true);

    static final FileSpec FUNDS = FileSpec.of("funds.csv", id("code").needed(), text("name").needed(),
            amount("ceiling").needed(), flag("earmarked"), text("purpose"), amount("receipts"));

    static final FileSpec OFFICES = FileSpec.of("offices.csv", id("code").needed(), text("name").needed(),
            amount("ceiling"), amount("last_year_ceiling"), amount("last_year_realised"),
            amount("last_year_travel"));

    static final FileSpec DISTRICTS = FileSpec.of("districts.csv", id("code").needed(), text("name").needed(),
            count("population"), count("poor_population"), number("area_km2", 6, 0, LARGEST_VOLUME),
            flag("stunting_locus"));

    static final FileSpec ACTIVITIES = FileSpec.of("activities.csv", id("code").needed(), text("name").needed(),
            text("unit"), text("function"), flag("construction"), flag("spm"), list("tags"), list("replaces"));

    static final FileSpec RELATIONS = FileSpec.of("relations.csv",
            word("type", "EXCLUSIVE", "PACKAGE", "DUPLICATE", "PREREQUISITE").needed(), id("proposal").needed(),
            id("group"), id("requires"));

    static final FileSpec DECISIONS = FileSpec.of("decisions.csv", id("proposal").needed(),
            word("decision", Decisions.WORDS.toArray(String[]::new)).needed(),
            text("reason").needed(), text("by").needed());

    /** The amount is read with its measure: rupiah may be grouped by dots, other numbers may not. */
    static final FileSpec LIMITS = FileSpec.of("limits.csv", id("id").needed(), text("label").needed(),
            word("sense", "max", "min").needed(), text("amount"), text("share"), text("measure"), text("where"),
            text("of"), word("level", "hard", "obligation", "preference"), number("rank", 0, 1, LAST_RANK),
            amount("rupiah_per_unit"), text("penalty"), text("reference"));

    static final List<FileSpec> TABLES = List.of(FUNDS, OFFICES, DISTRICTS, ACTIVITIES, PROPOSALS, BASE, RELATIONS,
            DECISIONS, LIMITS);

    private Schema() {
    }
}
