package org.athar.harness;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.athar.harness.hand.Hand;
import org.athar.harness.hand.Keys;
import org.athar.harness.hand.Mouse;
import org.athar.operation.realm.Account;

/**
 * A person at a desk: a browser window of his or her own, signed in by the log-in page, in one language. It notes every request
 * that would leave the machine, and whatever the pages' scripts complain of.
 */
public final class Desk implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** The way on from the page that asks a person to confirm who they are. */
    static final String CONFIRM = "a#confirm";

    private static final Set<Desk> OPEN = new LinkedHashSet<>();

    private final BrowserContext context;
    private final Page page;
    private final Hand hand;
    private final List<String> outside = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Desk(String locale, Function<Page, Hand> hand) {
        context = Browsers.chromium().newContext(new Browser.NewContextOptions().setLocale(locale).setTimezoneId("Asia/Baghdad")
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(30_000);
        context.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("127.0.0.1")) {
                outside.add(request.url());
            }
        });
        page = context.newPage();
        this.hand = hand.apply(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        OPEN.add(this);
    }

    /** Takes a picture of what stands on every desk that is open. */
    static void photographAll(String name) {
        int at = 0;
        for (Desk desk : OPEN) {
            desk.photograph(name + "-" + ++at);
        }
    }

    /** Signs in, reading English. */
    public static Desk of(String username) {
        return in("en", username);
    }

    /** Signs in, reading {@code en}, {@code ar} or {@code ckb}. */
    public static Desk in(String language, String username) {
        return unattended(language).signedIn(username);
    }

    /** Signs in, reading English, and has no mouse. */
    public static Desk withoutAMouse(String username) {
        return new Desk("en-GB", Keys::new).signedIn(username);
    }

    private Desk signedIn(String username) {
        open("");
        return signIn(username, Account.SAMPLE_PASSPHRASE);
    }

    /** A window in which nobody has signed in, in a browser that asks for this language. */
    public static Desk unattended(String language) {
        return new Desk(language.equals("en") ? "en-GB" : language + "-IQ", Mouse::new);
    }

    /** Types name and passphrase into the log-in page that is shown. */
    public Desk signIn(String username, String passphrase) {
        page.fill("#username", username);
        page.fill("#password", passphrase);
        page.waitForNavigation(() -> page.click("#kc-login"));
        page.waitForLoadState();
        return this;
    }

    /** Is asked by the page before it to confirm who this is, goes to the log-in page, types the passphrase and comes back. */
    public Desk confirm() {
        page.waitForNavigation(() -> hand.press(page.locator(CONFIRM)));
        page.fill("#password", Account.SAMPLE_PASSPHRASE);
        page.waitForNavigation(() -> page.click("#kc-login"));
        page.waitForLoadState();
        return this;
    }

    /** Goes to an address of the application, without slash at its beginning; the answer's status. */
    public int open(String address) {
        Response response = page.navigate(Suite.address() + address);
        page.waitForLoadState();
        return response.status();
    }

    /** Opens a page with a form on it. */
    public Form form(String address) {
        int status = open(address);
        if (status != 200) {
            throw new AssertionError(address + " answers " + status);
        }
        return new Form(this);
    }

    /** The words of a part of the page, as they are read. */
    public String read(String selector) {
        return see(selector).innerText();
    }

    /** Signs out by the menu that every page has. */
    public void signOut() {
        page.locator("details.me summary").click();
        page.locator("form[action$='/sign-out'] button").click();
        page.waitForLoadState();
    }

    /** The window itself. */
    public Page page() {
        return page;
    }

    /** How this person works on a page. */
    public Hand hand() {
        return hand;
    }

    /** Presses the first button, or follows the first link, that this selector names. */
    public void press(String selector) {
        hand.press(see(selector));
    }

    /** The first thing on the page that this selector names. */
    public Locator see(String selector) {
        return page.locator(selector).first();
    }

    /** Takes a picture of the whole page into {@code target/screenshots}. */
    public Path photograph(String name) {
        Path file = Path.of(System.getProperty("athar.screenshots"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** What stands in the way of people who cannot see, hear or point well: the findings of axe that are serious or critical. */
    public List<String> barriers() {
        return new AxeBuilder(page).setLegacyMode(true).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze()
                .getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact())).map(Desk::sentence).toList();
    }

    /** Requests that were made to anywhere but this machine. */
    public List<String> outsideRequests() {
        return List.copyOf(outside);
    }

    /** What the browser's console reported as errors: a script that failed, a policy that was broken, a file that is missing. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        OPEN.remove(this);
        context.close();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }
}
