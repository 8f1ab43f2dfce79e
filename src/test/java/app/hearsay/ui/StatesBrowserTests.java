package app.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Whatever has a state looks different in each, also where a contrast mode takes backgrounds and shadows
/// away, and where a browser does not know what is new.
@BrowserTest
@Import({Tour.class, FixedRounds.class})
class StatesBrowserTests {

    /// By how much of 255 a pixel differs: as much as the system's colours do, or as the tints behind words
    /// do.
    private static final int STRONG = 48;

    private static final int SUBTLE = 10;

    /// How many pixels at least: an underline of a short word, or half of a frame.
    private static final int LEAST_PIXELS = 24;

    /// In CSS pixels: frames and lines may lie outside of the box.
    private static final int AROUND = 5;

    /// What has a state, one of each look: the element that shows it, and a function that turns it over and
    /// back.
    private static final String STATES = """
            () => {
                const flip = (one, name) => () => one.classList.toggle(name);
                const other = (one, name, values) => () =>
                    one.setAttribute(name, values[(values.indexOf(one.getAttribute(name)) + 1) % 2]);
                const share = (one, name) => {
                    const before = one.style.getPropertyValue(name);
                    let turned = false;
                    return () => {
                        one.style.setProperty(name, turned ? before : before > .5 ? '.1' : '.9');
                        turned = !turned;
                    };
                };
                const plain = one => {
                    const stand = document.createElement('span');
                    return () => one.isConnected
                        ? (stand.replaceChildren(...one.childNodes), one.replaceWith(stand))
                        : (one.replaceChildren(...stand.childNodes), stand.replaceWith(one));
                };
                const kinds = [
                    ['[aria-pressed]', one => other(one, 'aria-pressed', ['true', 'false'])],
                    ['.is-open .statement', one => other(one, 'aria-expanded', ['true', 'false'])],
                    ['input:is([type=checkbox], [type=radio])', one => () => { one.checked = !one.checked; }],
                    ['button:is(.primary, .secondary)', one => () => { one.disabled = !one.disabled; }],
                    ...['.option sent', '.segments>span on', '.in-mark in-mark', '.lit lit', '.said:not(.cue,.hit,.missed,.extra) said', '.rejected:not(.cue) rejected', '.cue cue',
                        '.hit hit', '.missed missed', '.extra extra', '.elsewhere elsewhere', '.fine fine', '.heat heat', '.heat.wanted wanted',
                        '.choice.off off']
                        .map(kind => kind.split(' ')).map(([selector, name]) => [selector, one => flip(one, name)]),
                    ['mark', plain],
                    ...['.bar-fill', '.report-bar', '.class-result li', '.heat'].map(bar => [bar, one => share(one, '--share')]),
                    ['.clock-bar', one => share(one.closest('hearsay-clock'), '--left')],
                    ...['denial', 'spec', 'own'].flatMap(status => ['.statement.', '.status-bar > .'].map(place => [place + status,
                        one => () => [status, 'claim'].forEach(name => one.classList.toggle(name))])),
                    ['[aria-current]', one => () => one.toggleAttribute('aria-current')],
                ];
                const seen = new Set();
                const found = [];
                for (const [selector, turn] of kinds) {
                    for (const one of document.querySelectorAll(selector)) {
                        const shown = one.matches('mark') ? one.parentElement : one.closest('label:has(> input)') ?? one;
                        const look = `${selector} on ${shown.tagName.toLowerCase()}.${shown.className}`;
                        if (!seen.has(look) && shown.checkVisibility() && shown.offsetHeight && (one.textContent.trim() || !shown.closest('p'))) {
                            seen.add(look);
                            found.push({look, shown, turn: turn(one)});
                        }
                    }
                }
                return found;
            }
            """;

    /// What no tour misses, by its selector.
    private static final List<String> EVERYWHERE = List.of(
            "[aria-pressed]",
            "mark",
            ".in-mark",
            ".lit",
            ".said:not(.cue,.hit,.missed,.extra)",
            ".cue",
            ".hit",
            ".bar-fill",
            ".heat.wanted");

    @LocalServerPort
    int port;

    @Autowired
    Tour tour;

    @Test
    void everyStateCanBeSeenInAContrastMode() {
        var seen = statesToldApart(
                "contrast", STRONG, () -> Guest.at(port, Screen.DESKTOP).inContrast());

        assertThat(seen)
                .as("what was looked at")
                .containsAll(EVERYWHERE)
                .contains(".report-bar", ".class-result li", ".segments>span", ".status-bar > .own", ".option");
    }

    @Test
    void everyStateCanBeSeenOnAnOldTablet() {
        var seen = statesToldApart(
                "old", SUBTLE, () -> Guest.at(port, Screen.DESKTOP).onAnOldTablet());

        assertThat(seen).as("what was looked at").containsAll(EVERYWHERE);
    }

    /// What was looked at, each kind by its selector.
    private Set<String> statesToldApart(String picture, int visible, Supplier<Guest> guests) {
        var seen = new HashSet<String>();
        var alike = new TreeSet<String>();
        tour.of(guests, (name, guest) -> {
            guest.photograph(picture + "-" + name.replaceAll("[^\\w]+", "-"));
            alike.addAll(lookingAlike(guest, name, visible, seen));
        });
        assertThat(alike).as("states that look alike").isEmpty();
        return seen.stream().map(look -> look.replaceAll(" on .*", "")).collect(Collectors.toSet());
    }

    private static List<String> lookingAlike(Guest guest, String name, int visible, Set<String> seen) {
        var alike = new ArrayList<String>();
        var states = guest.page().evaluateHandle(STATES);
        for (var state : states.getProperties().values()) {
            var look = (String) state.getProperty("look").jsonValue();
            if (seen.add(look)) {
                int pixels = difference(guest.page(), state, visible);
                if (pixels < LEAST_PIXELS) {
                    alike.add(look + ": " + pixels + " pixels (" + name + ")");
                }
            }
        }
        return alike;
    }

    /// How many pixels change when the state is turned over.
    private static int difference(Page page, JSHandle state, int visible) {
        var shown = (ElementHandle) state.getProperty("shown");
        shown.scrollIntoViewIfNeeded();
        var box = Objects.requireNonNull(shown.boundingBox());
        var before = picture(page, box);
        state.evaluate("state => state.turn()");
        var after = picture(page, box);
        state.evaluate("state => state.turn()");
        int differing = 0;
        for (int y = 0; y < Math.min(before.getHeight(), after.getHeight()); y++) {
            for (int x = 0; x < Math.min(before.getWidth(), after.getWidth()); x++) {
                differing += differ(before.getRGB(x, y), after.getRGB(x, y), visible) ? 1 : 0;
            }
        }
        return differing;
    }

    private static boolean differ(int one, int other, int visible) {
        return distance(one >> 16, other >> 16) > visible
                || distance(one >> 8, other >> 8) > visible
                || distance(one, other) > visible;
    }

    private static int distance(int one, int other) {
        return Math.abs((one & 0xff) - (other & 0xff));
    }

    private static BufferedImage picture(Page page, BoundingBox box) {
        var clip = new Clip(
                Math.max(0, box.x - AROUND),
                Math.max(0, box.y - AROUND),
                box.width + 2 * AROUND,
                box.height + 2 * AROUND);
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot(new Page.ScreenshotOptions().setClip(clip))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
