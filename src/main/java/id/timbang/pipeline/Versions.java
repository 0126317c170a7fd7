package id.timbang.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Versions of Timbang and the libraries that decide what a result is, as they were built. */
public final class Versions {
    private Versions() {
    }

    /** By name, in order of name. */
    public static Map<String, String> all() {
        var properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("/id/timbang/versions.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var versions = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> versions.put(name, properties.getProperty(name)));
        return versions;
    }
}
