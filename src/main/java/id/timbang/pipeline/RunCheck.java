package id.timbang.pipeline;

import id.timbang.verify.Contradiction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks what run.json says of the inputs, and of how the run was asked for. */
final class RunCheck {
    private final Map<String, Object> run;
    private final Question question;
    private final List<Path> scenarios;
    private final List<Contradiction> found = new ArrayList<>();

    RunCheck(Map<String, Object> run, Question question, List<Path> scenarios) {
        this.run = run;
        this.question = question;
        this.scenarios = scenarios;
    }

    /** What is contradicted, also between run.json and certificate.json. */
    List<Contradiction> contradictions(Map<String, Object> certificate) {
        compare("seed", run.get("seed"), certificate.get("seed"));
        compare("pack", run.get("pack"), question.pack().id());
        compare("pack_version", run.get("pack_version"), question.pack().version());
        Object stated = run.get("hashes");
        Map<?, ?> hashes = stated instanceof Map<?, ?> map ? map : Map.of();
        RunFile.hashes(question, scenarios)
                .forEach((name, hash) -> compare("hashes." + name, hashes.get(name), hash));
        Object names = run.get("scenarios");
        compare("scenarios", names instanceof List<?> list ? list.size() : names, scenarios.size());
        found.addAll(new EndCheck(run, certificate).contradictions());
        return found;
    }

    private void compare(String field, Object stated, Object recomputed) {
        if (!Objects.equals(stated, recomputed)) {
            found.add(new Contradiction(RunFile.NAME, "", field, String.valueOf(stated), String.valueOf(recomputed)));
        }
    }
}
