package id.timbang.data;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The one way in which JSON and YAML are read and written: fields in the order in which a record declares them, decimals exact
 * and without exponent, unknown and repeated keys refused.
 */
public final class Json {
    private static final JsonMapper MAPPER = common(JsonMapper.builder()).build();
    private static final YAMLMapper YAML = common(YAMLMapper.builder()).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER
            .writer().with(printer());

    private Json() {
    }

    private static PrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }

    /** Reads JSON, and writes it on one line. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Reads YAML. */
    public static YAMLMapper yaml() {
        return YAML;
    }

    /** Writes JSON for people, indented by two spaces, with line feeds, ended by one: the same bytes on every system. */
    public static String pretty(Object value) {
        return PRETTY.writeValueAsString(value) + "\n";
    }

    private static <B extends MapperBuilder<?, B>> B common(B builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
