package id.timbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTest {

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void everyPointOfALineIsDrawnAndNamed() throws Exception {
        String svg = new LineChart("Nilai <pagu>", "naik", "pagu", "nilai", x -> "x" + x, y -> "y" + y,
                List.of(new LineChart.Line("a", new double[]{1, 2, 3}, new double[]{5, 7, 7}, false),
                        new LineChart.Line("b", new double[]{1, 3}, new double[]{8, 9}, true)))
                .svg();

        Document document = parse(svg);
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("naik");
    }

    @Test
    void aHigherValueIsDrawnHigher() throws Exception {
        Document document = parse(new LineChart("t", "f", "x", "y", x -> "", y -> "",
                List.of(new LineChart.Line("a", new double[]{1, 2}, new double[]{5, 7}, false))).svg());

        var circles = document.getElementsByTagName("circle");
        double low = Double.parseDouble(((Element) circles.item(0)).getAttribute("cy"));
        double high = Double.parseDouble(((Element) circles.item(1)).getAttribute("cy"));
        assertThat(high).isLessThan(low);
    }

    @Test
    void negativeBarsLieLeftOfZero() throws Exception {
        Document document = parse(new BarChart("t", "f", "Rp", List.of(new BarChart.Bar("naik", 10, "+10"),
                new BarChart.Bar("turun", -5, "-5"))).svg());

        var bars = document.getElementsByTagName("rect");
        Element up = (Element) bars.item(1);
        Element down = (Element) bars.item(2);
        assertThat(number(down, "x") + number(down, "width")).isEqualTo(number(up, "x"));
        assertThat(number(up, "width")).isBetween(1.99 * number(down, "width"), 2.01 * number(down, "width"));
    }

    @Test
    void oneValueAloneAndNoneAreDrawnToo() throws Exception {
        parse(new LineChart("t", "f", "x", "y", x -> "", y -> "",
                List.of(new LineChart.Line("a", new double[]{0}, new double[]{0}, false))).svg());
        parse(new LineChart("t", "f", "x", "y", x -> "", y -> "", List.of()).svg());
        assertThat(parse(new BarChart("t", "f", "u", List.of()).svg()).getElementsByTagName("rect").getLength())
                .isEqualTo(1);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
