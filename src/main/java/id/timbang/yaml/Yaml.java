package id.timbang.yaml;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;

import id.timbang.domain.BadInputException;
import id.timbang.domain.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document. Refused, each with its line: anchors, aliases and tags (so no file can grow or make objects), the same
 * key twice, a second document, nesting deeper than {@link #MAX_DEPTH}, files over {@link #MAX_BYTES}, numbers of over 40 digits.
 */
public final class Yaml {
    /** The largest file. */
    public static final int MAX_BYTES = 2_000_000;
    /** The deepest nesting. */
    public static final int MAX_DEPTH = 20;
    private static final int MAX_DIGITS = 40;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final YAMLParser parser;
    private int depth;

    private Yaml(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a file's content.
     *
     * @param file its name as messages show it
     * @throws BadInputException with the line
     */
    public static YamlNode read(String file, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw bad(file, 0, "is larger than " + MAX_BYTES + " bytes", "split it");
        }
        return read(file, decoded(file, content));
    }

    private static YamlNode read(String file, String text) {
        try (var parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var yaml = new Yaml(file, parser);
            if (parser.nextToken() == null) {
                return new YamlNode(file, 1, "", null);
            }
            YamlNode root = yaml.node("", 1);
            if (parser.nextToken() != null) {
                throw yaml.bad("a second document starts here", "remove the line ---");
            }
            return root;
        } catch (JacksonException e) {
            throw e.getCause() instanceof MarkedYamlEngineException marked
                    ? unreadable(file, text, marked)
                    : bad(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "cannot be read as YAML ("
                            + e.getOriginalMessage().lines().findFirst().orElse("") + ")", "check the indent");
        }
    }

    private YamlNode node(String path, int line) {
        refuseTricks();
        return new YamlNode(file, line, path, switch (parser.currentToken()) {
            case START_OBJECT -> nested(() -> map(path));
            case START_ARRAY -> nested(() -> list(path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> "~".equals(parser.getString()) ? null : parser.getString();
        });
    }

    private Object nested(Supplier<Object> read) {
        if (++depth > MAX_DEPTH) {
            throw bad("nested deeper than " + MAX_DEPTH, "write it flatter");
        }
        Object value = read.get();
        depth--;
        return value;
    }

    private Object map(String path) {
        var map = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseTricks();
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            map.put(key, node(path.isEmpty() ? key : path + "." + key, line));
        }
        return map;
    }

    private Object list(String path) {
        var list = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(path + "[" + list.size() + "]", line()));
        }
        return list;
    }

    /** A number; with a plus or a leading zero it is kept as written, because it is a change or a code. */
    private Object number() {
        String digits = parser.getString();
        if (digits.length() > MAX_DIGITS || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw bad("the number (" + digits + ") is not written out in at most " + MAX_DIGITS + " digits",
                    "write it without exponent, or in quotes if it is a text");
        }
        boolean asWritten = digits.startsWith("+") || digits.matches("0\\d.*");
        return asWritten ? digits : new BigDecimal(digits.replace("_", ""));
    }

    private void refuseTricks() {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw bad("anchors (&) and aliases (*) are not allowed", "write the value again, or put it in quotes");
        }
        if (parser.getTypeId() != null) {
            throw bad("the tag (" + parser.getTypeId() + ") is not allowed", "remove it");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private BadInputException bad(String message, String advice) {
        return bad(file, line(), message, advice);
    }

    private static BadInputException bad(String file, int line, String message, String advice) {
        return new BadInputException(new Problem(file, line, "", message, advice));
    }

    /** What was begun and never ended is told where it begins, everything else where it stands. */
    private static BadInputException unreadable(String file, String text, MarkedYamlEngineException e) {
        Optional<Mark> stands = e.getProblemMark()
                .filter(mark -> mark.getIndex() < text.length() || e.getContextMark().isEmpty());
        int line = stands.or(e::getContextMark).map(mark -> mark.getLine() + 1).orElse(0);
        return bad(file, line, "cannot be read as YAML (" + e.getProblem() + ")",
                "check the indent, which is made of blanks, not tabs");
    }

    private static String decoded(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw bad(file, 0, "is not UTF-8", "save it again as UTF-8");
        }
    }
}
