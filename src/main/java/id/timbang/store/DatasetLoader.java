package id.timbang.store;

import id.timbang.data.AtomicFolder;
import id.timbang.data.DatasetReader;
import id.timbang.domain.Dataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings datasets in: their files into the data folder, their rows into the database, both or none. */
@Service
public class DatasetLoader {
    private final TransactionTemplate transaction;
    private final DataFolder folder;
    private final DatasetService datasets;
    private final AuditService audit;
    private final DatasetTables tables;

    DatasetLoader(TransactionTemplate transaction, DataFolder folder, DatasetService datasets,
            AuditService audit, DatasetTables tables) {
        this.transaction = transaction;
        this.folder = folder;
        this.datasets = datasets;
        this.audit = audit;
        this.tables = tables;
    }

    /**
     * Loads a folder or workbook; one whose hash is known is not loaded again.
     *
     * @param label what people shall call it
     * @param example whether its figures are made up
     * @throws id.timbang.domain.BadInputException with everything that is wrong with it
     */
    public DatasetInfo load(Path source, String label, boolean example, String actor) {
        Dataset dataset = DatasetReader.read(source);
        Optional<DatasetInfo> known = datasets.findByHash(dataset.hash());
        if (known.isPresent()) {
            return known.get();
        }
        String file = dataset.hash() + (Files.isDirectory(source) ? "" : ".xlsx");
        copy(source, folder.datasets().resolve(file));
        Long id = transaction.execute(status -> insert(dataset, file, label, example, actor));
        tables.analyze(id);
        return datasets.get(id);
    }

    private Long insert(Dataset dataset, String file, String label, boolean example, String actor) {
        long id = tables.insert(dataset, file, label, example, actor);
        audit.add(actor, "dataset.load", "dataset " + id, Map.of("hash", dataset.hash(), "label", label, "proposals",
                dataset.proposals().rows()));
        return id;
    }

    private static void copy(Path source, Path target) {
        if (Files.exists(target)) {
            return;
        }
        try {
            if (Files.isDirectory(source)) {
                copyFolder(source, target);
            } else {
                Path partial = target.resolveSibling(target.getFileName() + ".partial");
                Files.copy(source, partial, StandardCopyOption.REPLACE_EXISTING);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFolder(Path source, Path target) throws IOException {
        try (AtomicFolder copy = AtomicFolder.create(target, "region.yaml"); var files = Files.list(source)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, copy.path().resolve(file.getFileName().toString()));
            }
            copy.commit();
        }
    }
}
