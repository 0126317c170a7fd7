package id.timbang.data;

import id.timbang.yaml.Yaml;
import id.timbang.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that Timbang brings along. */
final class Resources {
    private Resources() {
    }

    /** A YAML file beside this class. */
    static YamlNode yaml(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return Yaml.read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
