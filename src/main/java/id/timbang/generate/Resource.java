package id.timbang.generate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the tables that ship with the generator. */
final class Resource {
    private Resource() {
    }

    /** The rows of a CSV table, each by column. */
    static List<Map<String, String>> rows(String name) {
        try (var in = open(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A YAML mapping, or nothing where there is no such resource. */
    static Optional<Map<String, Object>> mapping(String name) {
        return open(name).map(in -> {
            try (in) {
                return new YAMLMapper().readValue(in, new TypeReference<Map<String, Object>>() {
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A text. */
    static String text(String name) {
        try (var in = open(name).orElseThrow(() -> new IllegalArgumentException("no text " + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<InputStream> open(String name) {
        return Optional.ofNullable(Resource.class.getResourceAsStream(name));
    }
}
