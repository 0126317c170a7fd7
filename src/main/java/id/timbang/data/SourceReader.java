package id.timbang.data;

import id.timbang.domain.Dataset;
import id.timbang.domain.Decision;
import id.timbang.domain.District;
import id.timbang.domain.Fund;
import id.timbang.domain.Level;
import id.timbang.domain.Limit;
import id.timbang.domain.Office;
import id.timbang.domain.Region;
import id.timbang.domain.Relation;
import id.timbang.domain.Selector;
import id.timbang.domain.Sense;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Reads one dataset, file by file or sheet by sheet, and throws at the end if anything was wrong. */
final class SourceReader {
    /** The only fund of a dataset without funds.csv. */
    private static final String GENERAL_FUND = "UMUM";

    /** Ids that every browser takes out of an address before it asks. */
    private static final List<String> UNREACHABLE = List.of(".", "..");

    private final DatasetSource files;
    private final Problems problems;
    private final Map<String, Collection<String>> codesByColumn = new HashMap<>();

    SourceReader(DatasetSource files) {
        this.files = files;
        this.problems = Problems.named(files::shown);
    }

    Dataset read() {
        ForkJoinTask<String> hash = ForkJoinPool.commonPool().submit(files::hash);
        files.warnOfStrangers(problems);
        Optional<Region> region = region();
        Sheet funds = coded(Schema.FUNDS, "funds");
        Sheet offices = coded(Schema.OFFICES, "office");
        Sheet districts = coded(Schema.DISTRICTS, "district");
        Sheet activities = coded(Schema.ACTIVITIES, "activity");
        OldCodes oldCodes = OldCodes.of(activities, problems);
        Sheet proposals = oldCodes.replaced(sheet(Schema.PROPOSALS));
        Sheet base = oldCodes.replaced(sheet(Schema.BASE));
        Keys ids = proposals(proposals, base);
        List<Relation> relations = Relations.read(sheet(Schema.RELATIONS), ids, problems);
        List<Decision> decisions = Decisions.read(sheet(Schema.DECISIONS), ids, proposals.table(), problems);
        List<Limit> limits = Limits.read(sheet(Schema.LIMITS),
                Selectors.with(proposals.table(), Selectors.LIMIT_FIELDS), problems);
        List<Fund> fundList = Entities.funds(funds, Selectors.with(proposals.table(), Selectors.PURPOSE_FIELDS),
                problems);
        List<Office> officeList = Entities.offices(offices);
        List<District> districtList = Entities.districts(districts, problems);
        region.ifPresent(found -> needCeiling(found, fundList, officeList, limits));
        problems.throwIfAny();
        return new Dataset(region.get(), proposals.table(), base.table(), fundsOf(region.get(), fundList), officeList,
                districtList, Entities.activities(activities), relations, decisions, limits, files.present(),
                hash.join(), problems.warnings());
    }

    private Optional<Region> region() {
        if (files.has(Schema.REGION)) {
            return RegionFile.read(files, problems);
        }
        problems.add(Schema.REGION, 0, "", "the file is missing", "another folder is meant");
        return Optional.empty();
    }

    private Sheet sheet(FileSpec spec) {
        if (files.has(spec.file())) {
            return files.read(spec, problems);
        }
        if (spec == Schema.PROPOSALS) {
            problems.add(spec.file(), 0, "", "the file is missing", "another folder is meant");
        }
        return Sheet.empty(spec.file());
    }

    /** A file of things with codes, which a column of proposals.csv refers to. */
    private Sheet coded(FileSpec spec, String column) {
        Sheet sheet = sheet(spec);
        Keys keys = Keys.of(sheet, "code", problems);
        ColumnSums.check(spec, List.of(sheet), problems);
        if (files.has(spec.file())) {
            codesByColumn.put(column, keys.all());
        }
        return sheet;
    }

    private Keys proposals(Sheet proposals, Sheet base) {
        var references = new References(codesByColumn);
        Keys ids = Keys.of(proposals, "id", problems);
        if (proposals.rows() == 0 && problems.none(proposals.file())) {
            problems.add(proposals.file(), 0, "", "there is not a single readable proposal",
                    "only the header was saved");
        }
        Keys.of(base, "id", problems);
        for (String id : UNREACHABLE) {
            ids.find(id).ifPresent(row -> problems.add(proposals.problem(row, "id",
                    Cells.quote(id) + " cannot be part of the address of a page", "the id was cut off")));
        }
        for (Sheet sheet : List.of(proposals, base)) {
            new ProposalChecks(sheet, problems).run();
            references.check(sheet, problems);
        }
        ColumnSums.check(Schema.PROPOSALS, List.of(proposals, base), problems);
        return ids;
    }

    private List<Fund> fundsOf(Region region, List<Fund> stated) {
        return files.has(Schema.FUNDS.file()) ? stated : List.of(general(region.totalCeiling()));
    }

    /** The fund that stands for all money where funds.csv is absent. */
    static Fund general(OptionalLong ceiling) {
        return new Fund(GENERAL_FUND, "Dana umum", ceiling, false, Selector.ANY, OptionalLong.empty());
    }

    private void needCeiling(Region region, List<Fund> funds, List<Office> offices, List<Limit> limits) {
        boolean any = region.totalCeiling().isPresent() || !funds.isEmpty()
                || offices.stream().anyMatch(office -> office.ceiling().isPresent())
                || limits.stream().anyMatch(limit -> limit.level() == Level.HARD && limit.sense() == Sense.MAX);
        if (!any && problems.none(Schema.REGION) && problems.none(Schema.LIMITS.file())) {
            problems.add(Schema.REGION, 0, "total_ceiling", "there is no ceiling anywhere in the dataset",
                    "total_ceiling is missing here; a fund, an office's ceiling or a hard max limit will do as well");
        }
    }
}
