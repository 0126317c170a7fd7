package id.timbang.study;

import static id.timbang.report.Sheet.row;

import id.timbang.explain.Speech;
import id.timbang.report.Report;
import id.timbang.report.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A diagnosis in sentences and tables. */
public final class DoctorReport {
    private final Diagnosis diagnosis;
    private final Speech speech;
    private final DoctorWords words;
    private final List<String> lines = new ArrayList<>();

    private DoctorReport(Diagnosis diagnosis, String language) {
        this.diagnosis = diagnosis;
        this.speech = new Speech(DoctorReport.class, language);
        this.words = new DoctorWords(language);
    }

    /** The report in a language: {@code id} or {@code en}. */
    public static Report of(Diagnosis diagnosis, String language) {
        return new DoctorReport(diagnosis, language).report();
    }

    private Report report() {
        if (diagnosis.impossible()) {
            conflict();
            repairs();
        } else {
            unmet();
        }
        return new Report("doctor", lines, Map.of("conflict", conflictSheet(), "repairs", repairSheet(), "unmet",
                unmetSheet()), Map.of(), diagnosis);
    }

    private void conflict() {
        lines.add(speech.text(diagnosis.proven() ? "doctor.impossible" : "doctor.notfound"));
        if (!diagnosis.conflict().isEmpty()) {
            lines.add(speech.text("doctor.conflict"));
            diagnosis.conflict()
                    .forEach(demand -> lines.add(speech.text("doctor.item", Map.of("demand", words.demand(demand)))));
        }
    }

    private void repairs() {
        if (diagnosis.repairs().isEmpty()) {
            return;
        }
        lines.add(speech.text("doctor.repairs", Map.of("count", speech.count(diagnosis.repairs().size()))));
        for (int i = 0; i < diagnosis.repairs().size(); i++) {
            Diagnosis.Repair repair = diagnosis.repairs().get(i);
            lines.add(speech.text("doctor.repair", Map.of("number", speech.count(i + 1), "cost",
                    speech.rupiah(repair.cost()), "moves", words.moves(repair))));
        }
    }

    private void unmet() {
        lines.add(speech.text(diagnosis.unmet().isEmpty() ? "doctor.healthy" : "doctor.short"));
        for (Diagnosis.Unmet unmet : diagnosis.unmet()) {
            lines.add(speech.text("doctor.unmet", Map.of("label", unmet.label(), "shortfall",
                    figure(unmet, unmet.shortfall()), "amount", figure(unmet, unmet.amount()))));
            if (!unmet.because().isEmpty()) {
                lines.add(speech.text("doctor.because", Map.of("limits", String.join("; ", unmet.because()))));
            }
            lines.add(unmet.repair().map(this::meeting).orElse(speech.text("doctor.never")));
        }
    }

    private String meeting(Diagnosis.Repair repair) {
        return repair.moves().isEmpty()
                ? speech.text("doctor.meet.free")
                : speech.text("doctor.meet", Map.of("cost", speech.rupiah(repair.cost()), "moves",
                        words.moves(repair)));
    }

    private String figure(Diagnosis.Unmet unmet, long amount) {
        return unmet.money() ? speech.rupiah(amount) : speech.count(amount);
    }

    private Sheet conflictSheet() {
        return Sheet.of("kind", "id", "label", "amount").with(
                diagnosis.conflict().stream().map(d -> row(d.kind(), d.id(), d.label(), d.amount())).toList());
    }

    private Sheet repairSheet() {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < diagnosis.repairs().size(); i++) {
            Diagnosis.Repair repair = diagnosis.repairs().get(i);
            for (Diagnosis.Move move : repair.moves()) {
                rows.add(row(i + 1, repair.cost(), repair.leastCost(), move.demand().kind(), move.demand().id(),
                        move.demand().label(), move.demand().amount(), move.to(), move.rupiah()));
            }
        }
        return Sheet.of("repair", "cost", "least_cost", "kind", "id", "label", "from", "to", "rupiah").with(rows);
    }

    private Sheet unmetSheet() {
        return Sheet.of("id", "label", "rank", "amount", "shortfall", "because", "cost")
                .with(diagnosis.unmet().stream().map(u -> row(u.id(), u.label(), u.rank(), u.amount(), u.shortfall(),
                        String.join("|", u.because()), u.repair().map(Diagnosis.Repair::cost).orElse(null))).toList());
    }
}
