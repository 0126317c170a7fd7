package id.timbang.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook refer to by number. */
final class SharedStrings {
    /** So many characters are kept in memory at most. */
    static final long MAX_CHARACTERS = 300_000_000L;
    private static final int MAX_TEXTS = 10_000_000;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    /** No texts. */
    SharedStrings() {
    }

    /** Reads sharedStrings.xml: the runs of each text as one, without the reading aids of East Asian texts. */
    SharedStrings(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aid = false;
        boolean inside = false;
        while (xml.next()) {
            aid = xml.starts("rPh") || aid && !xml.ends("rPh");
            inside = xml.starts("t") || inside && !xml.ends("t");
            if (inside && !aid) {
                xml.appendText(text);
            }
            if (xml.ends("si")) {
                add(CellText.decoded(text.toString()));
                text.setLength(0);
            }
        }
    }

    private void add(String text) throws XMLStreamException {
        characters += text.length();
        if (characters > MAX_CHARACTERS || texts.size() >= MAX_TEXTS) {
            throw new XMLStreamException("the texts are more than " + MAX_CHARACTERS + " characters");
        }
        texts.add(text);
    }

    /** The text of that number. */
    String get(int index) throws XMLStreamException {
        if (index >= texts.size()) {
            throw new XMLStreamException("a cell refers to the text " + index + " of " + texts.size());
        }
        return texts.get(index);
    }
}
