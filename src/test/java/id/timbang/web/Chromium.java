package id.timbang.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser window that nobody sees, and what a person does in it. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of(System.getProperty("browser", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("browser.driver", "/usr/bin/chromedriver"));
    private static final int SECONDS = 300;
    /** More than any page has to tab through before what is looked for. */
    private static final int TABS = 200;

    private final ChromeDriver driver;
    private final String address;

    private Chromium(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Opens a window with nothing remembered from earlier. */
    static Chromium open(String address) throws IOException {
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort().build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + Files.createTempDirectory("timbang-browser"));
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(SECONDS));
        driver.manage().window().setSize(new Dimension(1366, 900));
        return new Chromium(driver, address);
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String path) {
        driver.get(address + path);
    }

    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    /** Replaces what stands in a field. */
    void type(String selector, String text) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(text);
    }

    /** Presses a button or follows a link, and waits for the page that comes. */
    void press(String selector) {
        WebElement old = find("html");
        click(selector);
        until("another page after " + selector, () -> gone(old));
    }

    /** Clicks in the middle of the window, away from the head that stays on top. */
    void click(String selector) {
        WebElement element = find(selector);
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
        element.click();
    }

    private static boolean gone(WebElement element) {
        try {
            return element.getTagName().isEmpty();
        } catch (StaleElementReferenceException e) {
            return true;
        } catch (WebDriverException e) {
            // What the browser says instead while the old page is being taken away.
            return String.valueOf(e.getMessage()).contains("does not belong to the document");
        }
    }

    /** Goes on with the tabulator key until something has the focus. */
    void tabTo(String selector) {
        for (int i = 0; i < TABS; i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            if (driver.switchTo().activeElement().equals(find(selector))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector + " on " + path());
    }

    /** Types into whatever has the focus. */
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** The same, and waits for the page that comes. */
    void enter() {
        WebElement old = find("html");
        keys(Keys.ENTER);
        until("another page after the enter key", () -> gone(old));
    }

    /** Waits for something to become true. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not after " + SECONDS + " s on " + path() + ": " + what + "\n"
                        + text("body"));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What is looked at may be replaced at that moment. */
    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
