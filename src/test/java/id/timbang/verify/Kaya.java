package id.timbang.verify;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Assessment;
import id.timbang.domain.Certificate;
import id.timbang.domain.Choice;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.explain.Explainer;
import id.timbang.explain.Result;
import id.timbang.fixture.SteadyJudge;
import id.timbang.model.Programme;
import id.timbang.model.ProgrammeBuilder;
import id.timbang.model.Selection;
import id.timbang.rules.RuleEngine;
import id.timbang.rules.RulePack;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A portfolio with prices for the dataset {@code src/test/datasets/kaya} (one of everything) under the pack {@code uji}. */
record Kaya(Rebuilt rebuilt, Selection selection, SortedMap<String, BigDecimal> prices,
        SortedMap<Integer, SortedMap<String, BigDecimal>> rankPrices) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final String TAKEN = """
            U-01 FULL DAK 1
            U-02 FULL PAD 1
            U-03 PHASED DAU 1
            U-04 VOLUME_50 PAD 2
            U-05 REFER_MINISTRY - 0
            U-09 FULL DAU 1
            U-11 FULL DAU 1
            U-13 FULL DAU 3
            U-14 FULL DAU 3
            U-15 FULL DAK 2
            U-16 FULL DAU 2
            U-18 FULL - 0
            U-19 FULL DAU 1
            U-22 FULL PAD 3
            U-23 FULL DAU 3
            U-24 FULL DAU 1
            """;
    private static final String VALUE_PRICES = """
            total 0.0005
            fund-DAU 0.00002
            office-DINKES 0.00001
            kas-dak 0.00001
            k3-min 0.00002
            obligation-1 0.0001
            spm 0.00005
            obligation-2 0.0001
            pendidikan 0.00006
            jumlah-k2 3000
            k2-seimbang 0.00004
            kas-tw4 0.00002
            penerima 10
            exclusive-TAMAN-2 500
            package-AIR-1 1200.5
            prerequisite-U-15-U-01 900
            """;
    private static final String FIRST_RANK = "spm 1\noffice-DINKES 0.9";
    private static final String SECOND_RANK = """
            obligation-1 0.5
            spm 0.4
            pendidikan 0.8
            jumlah-k2 40000000
            total 0.3
            """;

    /** A valid result that uses the total ceiling to the rupiah. */
    static Kaya valid() {
        Dataset dataset = DatasetReader.read(Path.of("src/test/datasets/kaya"));
        RulePack pack = RulePack.load(Path.of("src/test/rules/uji"));
        Assessment assessment = RuleEngine.assess(dataset, pack, Scenario.NONE, AS_OF, Progress.NONE);
        var programme = ProgrammeBuilder.build(dataset, assessment, Scenario.NONE, AS_OF);
        var rankPrices = new TreeMap<>(Map.of(1, prices(FIRST_RANK), 2, prices(SECOND_RANK)));
        var nothing = new Kaya(new Rebuilt(dataset, assessment, programme), deferAll(programme),
                prices(VALUE_PRICES), rankPrices);
        return TAKEN.lines().map(line -> line.split(" ")).reduce(nothing, (kaya, cells) -> kaya.taking(cells[0],
                Choice.valueOf(cells[1]), cells[2], Integer.parseInt(cells[3])), (one, other) -> other);
    }

    private static SortedMap<String, BigDecimal> prices(String lines) {
        var prices = new TreeMap<String, BigDecimal>();
        lines.lines().map(line -> line.split(" ")).forEach(cells -> prices.put(cells[0], new BigDecimal(cells[1])));
        return prices;
    }

    private static Selection deferAll(Programme programme) {
        int[] first = IntStream.range(0, programme.proposals()).map(programme::firstOption).toArray();
        int[] none = IntStream.range(0, first.length).map(p -> -1).toArray();
        return new Selection(first, none, none.clone());
    }

    /** The result, written by the formulas word for word: consistent whatever the portfolio and the prices. */
    Stated stated() {
        return Results.of(rebuilt, selection, prices, rankPrices);
    }

    /** The result with the sentences and reasons that the product would write. */
    Stated explained() {
        var certificate = new Certificate(List.of(), 0, 0, prices, rankPrices, List.of(), new TreeMap<>(),
                Results.MARGIN, 0, "steps", true);
        var programme = rebuilt.programme();
        var variants = ProgrammeBuilder.built(rebuilt.dataset(), rebuilt.assessment(), Scenario.NONE, AS_OF).variants();
        var explainer = new Explainer(new Result(rebuilt.dataset(), rebuilt.assessment(), programme, variants,
                new SteadyJudge(rebuilt.assessment()), selection, certificate));
        List<Explainer.Explained> explained = IntStream.range(0, programme.proposals()).boxed()
                .sorted(Comparator.comparing(programme::datasetRow)).map(explainer::explain).toList();
        Stated plain = stated();
        return new Stated(explained.stream().map(Explainer.Explained::row).toList(), explainer.limits(),
                plain.certificate(), explained.stream().map(Explainer.Explained::reason).toList(), plain.summary());
    }

    /** What the checker finds in a result that was written to files and read again. */
    List<Contradiction> verify(Stated stated) {
        return Verifier.verify(rebuilt, StatedFiles.roundTrip(stated));
    }

    /** The same with another choice for one proposal, from a fund and in a quarter; none of which need be allowed. */
    Kaya taking(String id, Choice choice, String fund, int quarter) {
        Programme programme = rebuilt.programme();
        int p = 0;
        while (!programme.id(p).equals(id)) {
            p++;
        }
        var changed = new Selection(selection.option().clone(), selection.fund().clone(), selection.start().clone());
        changed.option()[p] = programme.optionOf(p, choice);
        changed.fund()[p] = programme.funds().stream().map(one -> one.code()).toList().indexOf(fund);
        changed.start()[p] = -1;
        for (int s = 0; quarter > 0 && s < programme.startsOf(changed.option()[p]).length; s++) {
            if (programme.startsOf(changed.option()[p])[s].quarter() == quarter) {
                changed.start()[p] = s;
            }
        }
        return new Kaya(rebuilt, changed, prices, rankPrices);
    }

    Kaya deferring(String... ids) {
        Kaya changed = this;
        for (String id : ids) {
            changed = changed.taking(id, Choice.DEFER, "", 0);
        }
        return changed;
    }

    /** The same with another price of the value stage. */
    Kaya pricing(String limit, String price) {
        var changed = new TreeMap<>(prices);
        changed.put(limit, new BigDecimal(price));
        return new Kaya(rebuilt, selection, changed, rankPrices);
    }

    /** The same with another price of a rank. */
    Kaya pricing(int rank, String limit, String price) {
        var changed = new TreeMap<>(rankPrices.get(rank));
        changed.put(limit, new BigDecimal(price));
        var all = new TreeMap<>(rankPrices);
        all.put(rank, changed);
        return new Kaya(rebuilt, selection, prices, all);
    }
}
