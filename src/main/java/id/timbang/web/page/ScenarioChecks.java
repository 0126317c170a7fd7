package id.timbang.web.page;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetService;
import id.timbang.store.FundInfo;
import id.timbang.store.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be seen of a scenario at once: whether its ceilings fit together, and its decisions into them. */
final class ScenarioChecks {
    private static final int DIGITS = 16;
    private static final String IN = "FORCE_IN";

    private final Map<String, String> fields;
    private final Speech speech;
    private final List<ScenarioCheck> checks = new ArrayList<>();

    private ScenarioChecks(Map<String, String> fields, Speech speech) {
        this.fields = fields;
        this.speech = speech;
    }

    static List<ScenarioCheck> of(Map<String, String> fields, List<FundInfo> funds, ScenarioWeights weights,
            DatasetService datasets, DatasetInfo dataset, List<LimitRow> limits, Speech speech) {
        var checks = new ScenarioChecks(fields, speech);
        Optional<Long> total = checks.rupiah(ScenarioFields.TOTAL);
        checks.ceilings(funds, total, dataset.totalCeiling());
        checks.decisions(datasets, dataset.id(), total);
        checks.weights(weights);
        checks.obligations(limits);
        return List.copyOf(checks.checks);
    }

    private Optional<Long> rupiah(String field) {
        String digits = fields.getOrDefault(field, "").replace(".", "").strip();
        return digits.matches("\\d{1," + DIGITS + "}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private void ceilings(List<FundInfo> funds, Optional<Long> total, Long totalNow) {
        long sum = 0;
        long standing = 0;
        for (FundInfo fund : funds) {
            Optional<Long> ceiling = rupiah(ScenarioFields.FUND + fund.code());
            if (ceiling.isEmpty()) {
                return;
            }
            sum = Math.addExact(sum, ceiling.get());
            standing = Math.addExact(standing, fund.ceiling() == null ? 0 : fund.ceiling());
        }
        if (funds.isEmpty() || total.isEmpty()) {
            return;
        }
        long rest = total.get() - sum;
        if (rest > 0) {
            boolean more = totalNow == null || rest > totalNow - standing;
            checks.add(new ScenarioCheck("skenario.periksa.tanpa.dana", new Object[]{speech.rupiah(rest)}, more));
        } else {
            checks.add(rest == 0
                    ? ScenarioCheck.good("skenario.periksa.pas", speech.rupiah(sum))
                    : ScenarioCheck.good("skenario.periksa.lebih", speech.rupiah(sum), speech.rupiah(total.get())));
        }
    }

    private void decisions(DatasetService datasets, long dataset, Optional<Long> total) {
        long forced = 0;
        int count = 0;
        for (int n : ScenarioForm.rows(fields)) {
            String proposal = fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip();
            String word = fields.getOrDefault(ScenarioFields.DECISION + n, "");
            if (!proposal.isEmpty() && word.equals(IN)) {
                forced = Math.addExact(forced, cost(datasets, dataset, proposal));
                count++;
            }
        }
        if (count > 0 && total.isPresent()) {
            boolean over = forced > total.get();
            checks.add(new ScenarioCheck(over ? "skenario.periksa.paksa.lebih" : "skenario.periksa.paksa",
                    new Object[]{speech.count(count), speech.rupiah(forced), speech.rupiah(total.get())}, over));
        }
    }

    private static long cost(DatasetService datasets, long dataset, String proposal) {
        try {
            return datasets.proposal(dataset, proposal).cost();
        } catch (NotFoundException e) {
            return 0;
        }
    }

    private void weights(ScenarioWeights weights) {
        String today = ScenarioView.tenths(weights.today());
        String now = ScenarioView.tenths(weights.now(fields));
        if (!weights.criteria().isEmpty()) {
            checks.add(new ScenarioCheck(today.equals(now) ? "skenario.periksa.bobot.tetap" : "skenario.periksa.bobot",
                    new Object[]{now, today}, !today.equals(now)));
        }
    }

    /** By the list without a scenario: what that one owes, a smaller ceiling hardly pays. */
    private void obligations(List<LimitRow> limits) {
        long owed = Standing.owed(limits);
        if (owed > 0) {
            checks.add(ScenarioCheck.wrong("skenario.periksa.kewajiban", speech.rupiah(owed)));
        } else if (limits.stream().anyMatch(limit -> limit.level() == Level.OBLIGATION && !limit.silent())) {
            checks.add(ScenarioCheck.good("skenario.periksa.kewajiban.terpenuhi"));
        }
    }
}
