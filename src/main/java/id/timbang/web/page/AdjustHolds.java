package id.timbang.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.timbang.data.Json;
import id.timbang.explain.Speech;
import id.timbang.store.CommitmentService;
import id.timbang.store.Commitments;
import id.timbang.store.NameService;
import id.timbang.store.ResultService;
import id.timbang.store.RunInfo;
import id.timbang.store.SumRow;
import id.timbang.study.Replan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds out what a point of the curve leaves alone. Neither results nor answers of studies change, so this is found out once. */
@Component
class AdjustHolds {
    private static final int REMEMBERED = 200;

    private final CommitmentService commitments;
    private final ResultService results;
    private final NameService names;
    private final Cache<Place, AdjustHold.Facts> known = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<Pair, Commitments> pairs = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    AdjustHolds(CommitmentService commitments, ResultService results, NameService names) {
        this.commitments = commitments;
        this.results = results;
        this.names = names;
    }

    private record Place(long run, long scenario, int version, int point) {
    }

    private record Pair(long run, long other) {
    }

    /** What the point of a study leaves alone; {@code version} is that of the scenario. */
    AdjustHold of(RunInfo run, long scenario, int version, int number, Replan.Point point, Speech speech) {
        return AdjustHold.of(known.get(new Place(run.id(), scenario, version, number), place -> facts(run, point)),
                speech);
    }

    /** What is the same in two results. */
    AdjustHold of(long run, long other, Speech speech) {
        return AdjustHold.of(pairs.get(new Pair(run, other), pair -> commitments.between(run, other)), speech);
    }

    private AdjustHold.Facts facts(RunInfo run, Replan.Point point) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        point.moves().forEach(move -> amounts.put(move.id(), move.now()));
        Map<String, String> districts = commitments.districts(run.id(), amounts.keySet());
        Map<String, Long> changes = new HashMap<>();
        point.moves().forEach(move -> changes.merge(districts.getOrDefault(move.id(), ""), move.now() - move.before(),
                Long::sum));
        Map<String, Long> spent = results.sums(run.id(), "district").stream()
                .collect(Collectors.toMap(SumRow::code, SumRow::spent));
        return new AdjustHold.Facts(commitments.after(run.id(), amounts), shortfall(run.id()),
                point.picture().shortfall(), spent, changes, names.namer(run.dataset(), "district"));
    }

    /** What the obligations of a result fall short of, all ranks together. */
    private long shortfall(long run) {
        JsonNode obligations = Json.mapper().readTree(results.certificate(run)).path("stages").path(0);
        return Long.parseLong(obligations.path("achieved").asString("0"));
    }
}
