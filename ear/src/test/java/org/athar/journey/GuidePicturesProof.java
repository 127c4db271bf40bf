package org.athar.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.harness.Desk;
import org.athar.harness.SmallPicture;
import org.junit.jupiter.api.Test;

/** Takes the pictures that the guides show, from the running sample, each as somebody who has that page before him. */
class GuidePicturesProof {

    private static final Path DOCS = Path.of(System.getProperty("athar.project")).resolve("docs");
    private static final Path PICTURES = DOCS.resolve("guides/pictures");
    private static final Pattern SHOWN = Pattern.compile("pictures/([a-z-]+)\\.png");
    private static final int WIDTH = 1280;

    /**
     * One picture.
     *
     * @param name   of its file
     * @param person who sits there
     * @param arabic whether the person reads Arabic
     * @param height how much of the page is needed, at most
     * @param way    how the person comes to that page
     */
    private record Shot(String name, String person, boolean arabic, int height, Consumer<Desk> way) {
    }

    private static Shot shot(String name, String person, int height, String address) {
        return new Shot(name, person, false, height, desk -> desk.open(address));
    }

    private static Shot arabic(String name, String person, int height, String address) {
        return new Shot(name, person, true, height, desk -> desk.open(address));
    }

    /** A page of the case of these remains; the case's number has the year in it. */
    private static Shot ofCase(String name, String person, int height, String remains, String page) {
        return new Shot(name, person, false, height, desk -> {
            desk.open("identification/list.xhtml");
            String number = desk.page().locator("main tr", new Page.LocatorOptions().setHasText(remains)).first()
                    .locator("a").first().innerText().strip();
            desk.open("identification/" + page.replace("NUMBER", number));
        });
    }

    private static List<Shot> shots() {
        return List.of(
                shot("investigator-home", "rania.alhadidi", 760, ""),
                shot("site", "rania.alhadidi", 1000, "site/view.xhtml?ref=NIN-0001"),
                shot("site-figures", "rania.alhadidi", 1000, "site/view.xhtml?ref=NIN-0001&tab=figures"),
                shot("site-visit", "rania.alhadidi", 800, "site/happening.xhtml?ref=NIN-0001&kind=VISIT"),
                shot("remains", "rania.alhadidi", 900, "recovery/list.xhtml"),
                shot("remains-record", "rania.alhadidi", 900, "recovery/record.xhtml"),
                shot("remains-one", "rania.alhadidi", 900, "recovery/view.xhtml?ref=ATH-R-000003-T"),
                shot("examination-review", "rania.alhadidi", 700, "examination/list.xhtml"),
                ofCase("case", "rania.alhadidi", 1000, "ATH-R-000002-V", "view.xhtml?ref=NUMBER"),
                ofCase("case-evidence", "rania.alhadidi", 1000, "ATH-R-000002-V", "view.xhtml?ref=NUMBER&tab=evidence"),
                ofCase("case-review", "rania.alhadidi", 1000, "ATH-R-000002-V", "review.xhtml?ref=NUMBER"),
                shot("custodian-home", "yousif.alnuaimi", 500, ""),
                shot("custody", "yousif.alnuaimi", 900, "custody/list.xhtml"),
                shot("custody-chain", "yousif.alnuaimi", 1000, "custody/view.xhtml?ref=ATH-R-000007-L"),
                shot("custody-receive", "yousif.alnuaimi", 900, "custody/record.xhtml?ref=ATH-R-000007-L&type=RECEIVE"),
                ofCase("lab-case", "shilan.amedi", 900, "ATH-R-000002-V", "view.xhtml?ref=NUMBER&tab=people"),
                ofCase("lab-refused", "shilan.amedi", 560, "ATH-R-000002-V", "review.xhtml?ref=NUMBER"),
                shot("coordinator-home", "huda.aljubouri", 600, ""),
                ofCase("case-blocked", "huda.aljubouri", 800, "ATH-R-000003-T", "view.xhtml?ref=NUMBER"),
                shot("report-unverified", "huda.aljubouri", 800, "missing/view.xhtml?ref=MP-000005-2"),
                shot("board-home", "nasreen.alkhafaji", 420, ""),
                ofCase("board-sign", "nasreen.alkhafaji", 1000, "ATH-R-000002-V", "sign.xhtml?ref=NUMBER"),
                shot("liaison-home", "samira.alhamdani", 560, ""),
                shot("families", "samira.alhamdani", 1000, "liaison/list.xhtml"),
                shot("family", "samira.alhamdani", 1000, "liaison/view.xhtml?ref=MP-000002-8"),
                arabic("family-arabic", "samira.alhamdani", 1000, "liaison/view.xhtml?ref=MP-000002-8"),
                new Shot("enquiry-refused", "samira.alhamdani", false, 1400, GuidePicturesProof::tellUnchecked),
                shot("auditor-home", "adil.aldulaimi", 900, ""),
                arabic("auditor-home-arabic", "adil.aldulaimi", 900, ""),
                shot("trail", "adil.aldulaimi", 900, "audit/list.xhtml"),
                new Shot("trail-entry", "adil.aldulaimi", false, 900, GuidePicturesProof::oneChange),
                shot("finding", "adil.aldulaimi", 900, "audit/record.xhtml"),
                shot("unseal", "adil.aldulaimi", 700, "missing/list.xhtml"),
                shot("protection-consents", "mariwan.hawrami", 800, "missing/view.xhtml?ref=MP-000002-8&tab=consent"),
                shot("staff", "zaynab.alsaadi", 800, "security/list.xhtml"),
                shot("staff-register", "zaynab.alsaadi", 900, "security/register.xhtml"),
                shot("settings", "zaynab.alsaadi", 800, "security/settings.xhtml"));
    }

    /** A sentence is chosen though nobody has checked who asks. */
    private static void tellUnchecked(Desk desk) {
        desk.open("liaison/log.xhtml?ref=MP-000002-8");
        Page page = desk.page();
        page.locator("[id$=':askedBy']").fill("A caller");
        choose(page, "kinship", "COUSIN");
        choose(page, "channel", "CALL");
        choose(page, "identityCheck", "NOT_CHECKED");
        choose(page, "kinshipCheck", "NOT_CHECKED");
        page.locator("[id$=':sentence'] label").nth(1).click();
        page.locator("[id$=':save']").click();
        page.locator(".field-failed").first().waitFor();
        page.evaluate("() => window.scrollTo(0, 0)");
    }

    private static void choose(Page page, String id, String value) {
        page.evaluate("([id, value]) => { const s = document.querySelector(`select[id$=':${id}_input']`); s.value = value; }",
                List.of(id, value));
    }

    private static void oneChange(Desk desk) {
        desk.open("audit/list.xhtml");
        desk.page().locator("main table a[href*='entry.xhtml']").first().click();
        desk.page().waitForLoadState();
    }

    @Test
    void every_picture_of_the_guides_is_taken_and_no_other() throws IOException {
        Files.createDirectories(PICTURES);
        Map<String, List<Shot>> byDesk = shots().stream().collect(Collectors.groupingBy(one -> one.person() + one.arabic()));
        for (List<Shot> ofOne : byDesk.values()) {
            Shot first = ofOne.get(0);
            try (Desk desk = Desk.in(first.arabic() ? "ar" : "en", first.person())) {
                ofOne.forEach(one -> take(one, desk));
                assertEquals(List.of(), desk.outsideRequests());
            }
        }
        Set<String> taken = shots().stream().map(Shot::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named(), taken, "pictures that the guides name, and those that are taken");
    }

    private static void take(Shot one, Desk desk) {
        one.way().accept(desk);
        assertEquals(0, desk.page().locator("main h1", new Page.LocatorOptions().setHasText("Not found")).count(), one::name);
        int bottom = ((Number) desk.page().evaluate("() => Math.ceil(document.querySelector('main').lastElementChild"
                + ".getBoundingClientRect().bottom + window.scrollY) + 24")).intValue();
        byte[] png = desk.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setClip(0, 0, WIDTH, Math.min(one.height(), Math.max(320, bottom))));
        SmallPicture.write(png, PICTURES.resolve(one.name() + ".png"));
    }

    private static Set<String> named() {
        try (Stream<Path> pages = Files.walk(DOCS)) {
            return pages.filter(file -> file.toString().endsWith(".md")).flatMap(file -> SHOWN.matcher(text(file)).results())
                    .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
