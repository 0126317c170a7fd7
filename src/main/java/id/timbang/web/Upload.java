package id.timbang.web;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import id.timbang.store.DataFolder;
import id.timbang.store.DatasetInfo;
import id.timbang.store.DatasetLoader;
import id.timbang.store.Housekeeping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes datasets that people send: a zip of a folder, or a workbook. */
@Component
public class Upload {
    private final DatasetLoader loader;
    private final DataFolder folder;

    Upload(DatasetLoader loader, DataFolder folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /**
     * Loads what was sent.
     *
     * @param label what people shall call it; empty for the name of the file
     * @throws BadInputException with everything that is wrong with it
     */
    public DatasetInfo load(MultipartFile file, String label, String actor) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Path place = folder.temporary("upload");
        try (InputStream in = file.getInputStream()) {
            String shown = label.isBlank() ? name : label.strip();
            return loader.load(unpacked(in, name, place), shown.substring(0, Math.min(200, shown.length())), false,
                    actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Housekeeping.delete(place);
        }
    }

    private static Path unpacked(InputStream in, String name, Path place) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            return DatasetZip.unpack(in, place);
        }
        if (lower.endsWith(".xlsx")) {
            Path workbook = place.resolve("dataset.xlsx");
            Files.copy(in, workbook);
            return workbook;
        }
        throw new BadInputException(new Problem(name, 0, "", "is neither a .zip nor an .xlsx",
                "zip the folder of region.yaml and the CSV files, or send one workbook"));
    }
}
