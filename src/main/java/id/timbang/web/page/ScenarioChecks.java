package id.timbang.web.page;

import id.timbang.domain.Level;
import id.timbang.domain.LimitRow;
import id.timbang.explain.Speech;
import id.timbang.store.DatasetService;
import id.timbang.store.FundInfo;
import id.timbang.store.NotFoundException;
import id.timbang.store.RunInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be seen of a scenario at once: whether its ceilings fit together, and its decisions into them. */
@Component
class ScenarioChecks {
    private final DatasetService datasets;
    private final Pieces pieces;

    ScenarioChecks(DatasetService datasets, Pieces pieces) {
        this.datasets = datasets;
        this.pieces = pieces;
    }

    private record Ground(long dataset, Optional<Long> run, Object rules) {
    }

    /** Their list, rendered once for the same fields. */
    String of(ScenarioSheet sheet, Map<String, String> fields, Locale locale) {
        var standing = new Ground(sheet.dataset().id(), sheet.newest().standing().map(RunInfo::id), sheet.rules());
        var asked = ScenarioQuestion.of(standing, any -> true, fields, Map.of());
        return pieces.of("skenario-bagian :: periksa", asked, () -> Map.of("checks",
                new Looking(fields, datasets, Words.in(locale)).at(sheet)));
    }

    /** Looks at the fields of one. */
    private static final class Looking {
        private static final int DIGITS = 16;
        private static final String IN = "FORCE_IN";

        private final Map<String, String> fields;
        private final DatasetService datasets;
        private final Speech speech;
        private final List<ScenarioCheck> checks = new ArrayList<>();

        Looking(Map<String, String> fields, DatasetService datasets, Speech speech) {
            this.fields = fields;
            this.datasets = datasets;
            this.speech = speech;
        }

        List<ScenarioCheck> at(ScenarioSheet sheet) {
            Optional<Long> total = rupiah(ScenarioFields.TOTAL);
            ceilings(sheet.funds(), total, sheet.dataset().totalCeiling());
            decisions(sheet.dataset().id(), total);
            weights(sheet.weights());
            obligations(sheet.limits());
            return List.copyOf(checks);
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

        private void decisions(long dataset, Optional<Long> total) {
            long forced = 0;
            int count = 0;
            for (int n : ScenarioForm.rows(fields)) {
                String proposal = fields.getOrDefault(ScenarioFields.PROPOSAL + n, "").strip();
                String word = fields.getOrDefault(ScenarioFields.DECISION + n, "");
                if (!proposal.isEmpty() && word.equals(IN)) {
                    forced = Math.addExact(forced, cost(dataset, proposal));
                    count++;
                }
            }
            if (count > 0 && total.isPresent()) {
                boolean over = forced > total.get();
                checks.add(new ScenarioCheck(over ? "skenario.periksa.paksa.lebih" : "skenario.periksa.paksa",
                        new Object[]{speech.count(count), speech.rupiah(forced), speech.rupiah(total.get())}, over));
            }
        }

        private long cost(long dataset, String proposal) {
            try {
                return datasets.proposal(dataset, proposal).cost();
            } catch (NotFoundException e) {
                return 0;
            }
        }

        private void weights(ScenarioWeights weights) {
            String today = CriteriaView.tenths(weights.today());
            String now = CriteriaView.tenths(weights.now(fields));
            if (!weights.criteria().isEmpty()) {
                checks.add(
                        new ScenarioCheck(today.equals(now) ? "skenario.periksa.bobot.tetap" : "skenario.periksa.bobot",
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
}
