package id.timbang.pipeline;

import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import id.timbang.rules.RulePack;
import java.lang.ref.SoftReference;
import java.nio.file.Path;

/**
 * What the question before was made of: its dataset as read, its pack as compiled and with what its rules were asked. The next
 * question takes from here what its files still say; answers never differ, they only come sooner. Forgotten when memory gets short.
 * Safe between threads: who asks the same at the same time waits for the answer instead of working it out twice.
 */
public final class Recall {
    private SoftReference<Dataset> dataset = new SoftReference<>(null);
    private SoftReference<RulePack> pack = new SoftReference<>(null);

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
}
