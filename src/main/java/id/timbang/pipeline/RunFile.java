package id.timbang.pipeline;

import id.timbang.data.CertificateFile;
import id.timbang.data.Hashes;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tree of run.json: with what a result was made. */
final class RunFile {
    /** Its name in a result folder. */
    static final String NAME = "run.json";

    private RunFile() {
    }

    /** The tree for a question that was asked with these settings. */
    static Map<String, Object> tree(Question question, SolveRequest request) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("pack", question.pack().id());
        tree.put("pack_version", question.pack().version());
        tree.put("as_of", question.asOf().toString());
        tree.put("seed", request.seed());
        tree.put("gap", request.gap().toPlainString());
        tree.put("limit", request.limit() == null ? null : request.limit().toString());
        tree.put("scenarios", request.scenarios().stream().map(file -> file.getFileName().toString()).toList());
        tree.put("versions", Versions.all());
        if (request.start() != null) {
            tree.put("start", Hashes.ofFile(request.start().resolve(CertificateFile.NAME)));
        }
        tree.put("hashes", hashes(question, request.scenarios()));
        return tree;
    }

    /** The hashes of what went in: dataset, rules with parameters, parameters alone, scenarios. */
    static Map<String, String> hashes(Question question, List<Path> scenarios) {
        var hashes = new LinkedHashMap<String, String>();
        hashes.put("dataset", question.dataset().hash());
        hashes.put("rules", question.pack().hash());
        var parameters = new TreeMap<String, String>();
        question.pack().files().forEach((name, bytes) -> {
            if (name.contains("parameter/") || name.endsWith("bawaan.yaml")) {
                parameters.put(name, Hashes.of(bytes));
            }
        });
        hashes.put("parameters", Hashes.ofAll(parameters));
        var files = new TreeMap<String, String>();
        for (int i = 0; i < scenarios.size(); i++) {
            files.put(Inputs.scenarioName(i), Hashes.ofFile(scenarios.get(i)));
        }
        hashes.put("scenario", Hashes.ofAll(files));
        return hashes;
    }
}
