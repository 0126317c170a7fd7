package id.timbang.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the versions of rule packs that were made in the workshop. */
@Service
@Transactional
public class PackService {
    private final JdbcClient jdbc;

    PackService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The pack as the pipeline takes it.
     *
     * @param version {@code null} for the pack as shipped
     * @param work where the files of a version are written
     * @return a name, or a path below {@code work}
     */
    @Transactional(readOnly = true)
    public String place(String pack, Long version, Path work) {
        if (version == null) {
            return pack;
        }
        Path rules = work.resolve("rules");
        jdbc.sql("select name, content from pack_file where pack_version = ?").param(version)
                .query((row, n) -> write(rules.resolve(row.getString("name")), row.getBytes("content"))).list();
        return rules.resolve(pack).toString();
    }

    private static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
