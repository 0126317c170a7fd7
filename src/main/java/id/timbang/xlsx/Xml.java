package id.timbang.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part as a stream of elements by local name; a document type, and so every entity of its own, is refused. */
final class Xml implements AutoCloseable {
    /** A sheet nests six elements deep. */
    private static final int MAX_DEPTH = 50;
    private static final int MAX_ATTRIBUTE = 100_000;
    private static final int MAX_ATTRIBUTES = 200;
    private static final int MAX_DIGITS = 9;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    Xml(InputStream part) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }

    /** Goes to the next start or end of an element, or text; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is stated");
            }
            if (event <= XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    /** An attribute by its local name, whatever its namespace; {@code null} where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that is a whole number of few digits; {@code otherwise} where there is none. */
    int number(String name, int otherwise) throws XMLStreamException {
        String stated = attribute(name);
        return stated == null ? otherwise : number(stated);
    }

    /** A whole number of at most nine digits. */
    static int number(String digits) throws XMLStreamException {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == MAX_DIGITS) {
                throw new XMLStreamException("the number " + digits + " cannot be right");
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Appends the text at hand, if any. */
    void appendText(StringBuilder to) throws XMLStreamException {
        if (!isStart() && !isEnd()) {
            if (to.length() + reader.getTextLength() > CellText.LONGEST) {
                throw new XMLStreamException("a cell holds more than " + CellText.LONGEST + " characters");
            }
            to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
