package id.timbang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks a page over for what keeps people out, by axe-core. */
final class Axe {
    private static final String HOME = "META-INF/resources/webjars/axe-core/";
    private static final String LIBRARY = read(HOME + version() + "/axe.min.js");
    private static final String CHECK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.target.join(' ')).join(', '))))
                .catch(problem => done(['axe: ' + problem]));
            """;

    private Axe() {
    }

    /** The serious and critical problems of the page that is open. */
    static List<String> problems(ChromeDriver driver) {
        driver.executeScript(LIBRARY);
        return ((List<?>) driver.executeAsyncScript(CHECK)).stream().map(String::valueOf).toList();
    }

    private static String version() {
        try (InputStream in = open("META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Axe.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path");
        }
        return in;
    }
}
