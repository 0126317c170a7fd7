package id.timbang.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.drools.drl.parser.lang.dsl.DSLMapping;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** Every sentence that a rule may use: the bahasa.dsl that is shipped with this version, and no other. */
final class Vocabulary {
    /** Its name among the files of a pack. */
    static final String FILE = "bahasa.dsl";
    private static final Vocabulary SHIPPED = new Vocabulary(PackFolder.shipped(FILE));

    private final byte[] content;
    private final DSLMapping mapping;
    private final List<Sentence> sentences;

    private Vocabulary(byte[] content) {
        this.content = content;
        var file = new DSLTokenizedMappingFile();
        try {
            if (!file.parseAndLoad(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
                throw new IllegalStateException(FILE + ": " + file.getErrors());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.mapping = file.getMapping();
        this.sentences = mapping.getEntries().stream().map(Sentence::of).toList();
    }

    static Vocabulary shipped() {
        return SHIPPED;
    }

    byte[] content() {
        return content.clone();
    }

    DSLMapping mapping() {
        return mapping;
    }

    /** The sentences of these kinds. */
    List<Sentence> sentences(Set<Sentence.Kind> kinds) {
        return sentences.stream().filter(sentence -> kinds.contains(sentence.kind())).toList();
    }

    /** The kinds that stand before {@code then}. */
    static Set<Sentence.Kind> conditions() {
        return EnumSet.of(Sentence.Kind.SUBJECT, Sentence.Kind.CONDITION);
    }

    /** The kinds that stand after {@code then}. */
    static Set<Sentence.Kind> conclusions() {
        return EnumSet.complementOf(EnumSet.of(Sentence.Kind.SUBJECT, Sentence.Kind.CONDITION));
    }
}
