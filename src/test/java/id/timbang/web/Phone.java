package id.timbang.web;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks a page over as a small telephone shows it: what does not fit, and what a thumb does not hit. */
final class Phone {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    /**
     * Opens all that can be opened, then tells what is wrong. What is there for screen readers alone, or moves sideways by itself,
     * is left out. A word is letters and digits without a place where a line may break.
     */
    private static final String CHECK = """
            const least = arguments[0];
            document.querySelectorAll('main details').forEach(one => one.open = true);
            const found = new Set();
            const name = one => one.tagName.toLowerCase() + (one.id ? '#' + one.id : '')
                + [...one.classList].map(part => '.' + part).join('') + ' "' + one.textContent.trim().slice(0, 30) + '"';
            const seen = one => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true });
            const aside = one => one.closest('svg, .sr, .lompat, select, textarea, .gulung, [aria-hidden=true]')
                || (one.closest('thead') && one.closest('thead').getBoundingClientRect().width < 2);
            if (document.documentElement.scrollWidth > innerWidth) {
                const wide = [...document.querySelectorAll('body *')].filter(one => seen(one) && !one.closest('.sr, .gulung')
                    && one.getBoundingClientRect().right > innerWidth + 1);
                found.add('scrolls sideways to ' + document.documentElement.scrollWidth + ': '
                    + wide.slice(-2).map(name).join(', '));
            }
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            while (texts.nextNode()) {
                const text = texts.currentNode;
                const home = text.parentElement;
                if (!text.data.trim() || !seen(home) || aside(home)) {
                    continue;
                }
                for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                    range.setStart(text, word.index);
                    range.setEnd(text, word.index + word[0].length);
                    const lines = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top)));
                    if (lines.size > 1) {
                        found.add('breaks ' + word[0] + ' in ' + name(home));
                    }
                    const cell = home.closest('td, th, dd, dt, .tombol, .pil');
                    if (cell && getComputedStyle(cell).overflowX === 'visible' && range.getBoundingClientRect().right
                            > cell.getBoundingClientRect().right + 2) {
                        found.add('leaves its cell: ' + word[0] + ' in ' + name(cell));
                    }
                }
            }
            document.querySelectorAll('button, .tombol, input[type=submit], [role=button]').forEach(one => {
                const box = one.getBoundingClientRect();
                if (seen(one) && !one.closest('.sr') && box.height < least - 0.5) {
                    found.add(Math.round(box.height) + ' px high: ' + name(one));
                }
            });
            document.querySelectorAll('[data-label]').forEach(one => {
                const label = getComputedStyle(one, '::before').content;
                if (seen(one) && label !== 'none' && !one.innerText.trim() && !one.querySelector('svg, input, img, button')) {
                    found.add('nothing after the label ' + one.dataset.label + ' in ' + name(one.parentElement));
                }
                if (seen(one) && !one.dataset.label.trim()) {
                    found.add('an empty label: ' + name(one));
                }
            });
            return [...found];
            """;

    private Phone() {
    }

    /** Makes the window as small as the telephone. */
    static void hold(ChromeDriver driver) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * What is wrong with the page that is open.
     *
     * @param least pixels that a button has to be high
     */
    static List<String> problems(ChromeDriver driver, int least) {
        return ((List<?>) driver.executeScript(CHECK, least)).stream().map(String::valueOf).toList();
    }
}
