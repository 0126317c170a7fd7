package id.timbang.web;

import id.timbang.store.DataFolder;
import id.timbang.store.DatabaseServer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A data folder that this process holds, with its database.
 *
 * @param server {@code null} when the database is somebody else's
 * @param settings that tell Spring where the database is
 */
record Installation(DataFolder folder, DatabaseServer server, Map<String, Object> settings) implements AutoCloseable {

    /** Takes a folder and starts its database, unless {@code TIMBANG_DB_URL} names another. */
    static Installation open(Path data) {
        return open(data, DataFolder.take(data));
    }

    /** As {@link #open}, a folder that was opened before. */
    static Installation reopen(Path data) {
        return open(data, DataFolder.again(data));
    }

    private static Installation open(Path data, DataFolder folder) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("logging.file.name", data.resolve("timbang.log").toString());
        String url = System.getenv("TIMBANG_DB_URL");
        if (url == null || url.isBlank()) {
            DatabaseServer server = DatabaseServer.start(folder);
            settings.putAll(server.settings());
            return new Installation(folder, server, settings);
        }
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", System.getenv().getOrDefault("TIMBANG_DB_USER", ""));
        settings.put("spring.datasource.password", System.getenv().getOrDefault("TIMBANG_DB_PASSWORD", ""));
        return new Installation(folder, null, settings);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        folder.close();
    }
}
