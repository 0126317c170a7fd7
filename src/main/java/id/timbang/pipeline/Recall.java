package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.domain.Progress;
import id.timbang.domain.Scenario;
import id.timbang.rules.Judged;
import id.timbang.rules.RuleEngine;
import id.timbang.rules.RulePack;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the question before was made of: its dataset as read, its pack as compiled, its proposals as judged. The next question takes
 * from here what its files still say the same; answers never differ, they only come sooner. Forgotten when memory gets short.
 * Safe between threads: who asks the same at the same time waits for the answer instead of working it out twice.
 */
public final class Recall {
    private SoftReference<Dataset> dataset = new SoftReference<>(null);
    private SoftReference<RulePack> pack = new SoftReference<>(null);
    private SoftReference<Judged> judged = new SoftReference<>(null);

    /**
     * A dataset; read unless its files have the hash of the one before.
     *
     * @throws id.timbang.domain.BadInputException when it cannot be used
     */
    public synchronized Dataset dataset(Path place) {
        Dataset known = dataset.get();
        if (known != null && DatasetReader.hash(place).equals(known.hash())) {
            return known;
        }
        Dataset read = DatasetReader.read(place);
        dataset = new SoftReference<>(read);
        return read;
    }

    /** The pack before, which is compiled, where it has the same files as this one; else this one. */
    public synchronized RulePack pack(RulePack loaded) {
        RulePack known = pack.get();
        if (known != null && known.hash().equals(loaded.hash())) {
            return known;
        }
        pack = new SoftReference<>(loaded);
        return loaded;
    }

    /** A dataset judged, with findings of the one before where its rules are told the same. */
    public synchronized Judged judged(Dataset question, RulePack rules, Scenario scenario, LocalDate asOf,
            Progress progress) {
        Judged found = RuleEngine.judge(question, rules, scenario, asOf, judged.get(), progress);
        judged = new SoftReference<>(found);
        return found;
    }
}
