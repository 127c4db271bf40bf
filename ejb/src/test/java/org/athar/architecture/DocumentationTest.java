package org.athar.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.custody.EvidenceNumber;
import org.athar.missing.MissingNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation is true: what it links to, shows, types and quotes is there. */
class DocumentationTest {

    private static final Path DOCS = Sources.ROOT.resolve("docs");
    private static final long MOST_BYTES_OF_A_PICTURE = 150 * 1024L;
    private static final long MOST_BYTES_OF_ALL = 6 * 1024 * 1024L;

    private final Documentation documentation = new Documentation(Sources.ROOT);

    @Test
    void links_commands_pages_tests_and_numbers_are_there() {
        assertTrue(documentation.all().size() > 10);
        assertEquals("", lines(documentation.all().stream().flatMap(page -> documentation.findings(page, Sources.text(page)).stream())));
        assertEquals("", lines(documentation.unreachable().stream()));
    }

    @Test
    void an_untrue_page_is_found() {
        Path page = DOCS.resolve("seeded.md");
        assertEquals(List.of(), documentation.findings(page, """
                # One thing
                See [above](#one-thing), [the settings](operating/configure.md#settings), [out](https://example.org), `./athar stop`, then:
                    ./athar run --instance NAME --port 9000    opens it
                `./athar test -Dit.test=TrailIT`, `./athar prove GuidePictures`, `./athar sample remove --yes`, `/site/view.xhtml?ref=1`,
                ATH-R-000001-U and MP-000001-3, `ejb/src/main/resources/access-matrix.csv`.
                """.replace("ATH-R-000001-U", good("ATH-R-000001-")).replace("MP-000001-3", good("MP-000001-"))));
        assertEquals(List.of(
                "docs/seeded.md links to nowhere.md, which is not there",
                "docs/seeded.md links to #two-things, a heading that is not there",
                "docs/seeded.md links to operating/configure.md#nothing, a heading that is not there",
                "docs/seeded.md shows architecture.md without words for those who do not see it",
                "docs/seeded.md types ./athar destroy, which the launcher does not know",
                "docs/seeded.md types ./athar run --fast, which the launcher does not know",
                "docs/seeded.md types ./athar stop it, which the launcher does not know",
                "docs/seeded.md types ./athar prove Nothing, which the launcher does not know",
                "docs/seeded.md types ./athar sample, which the launcher does not know",
                "docs/seeded.md names the page site/nothing.xhtml, which is not there",
                "docs/seeded.md names ejb/src/nothing.csv, which is not there",
                "docs/seeded.md names the test NothingIT, which is not there",
                "docs/seeded.md shows ATH-R-000001-0, whose check character is wrong"), documentation.findings(page, """
                [a](nowhere.md) [b](#two-things) [c](operating/configure.md#nothing) ![](architecture.md)
                `./athar destroy` `./athar run --fast` `./athar stop it` `./athar prove Nothing` `./athar sample` `site/nothing.xhtml`
                `ejb/src/nothing.csv` `-Dit.test=NothingIT` ATH-R-000001-0
                """));
        assertEquals(List.of("README.md has 151 lines"), documentation.findings(Sources.ROOT.resolve("README.md"), "a\n".repeat(151)));
    }

    @Test
    void every_picture_is_shown_and_is_small() throws IOException {
        List<Path> pictures = Sources.in(DOCS, ".png", ".jpg", ".svg");
        assertEquals("", lines(documentation.orphans(pictures, documentation.all()).stream()));
        long all = 0;
        for (Path picture : pictures) {
            assertTrue(Files.size(picture) <= MOST_BYTES_OF_A_PICTURE, () -> Sources.name(picture) + " is too large");
            all += Files.size(picture);
        }
        assertTrue(all <= MOST_BYTES_OF_ALL, "all pictures together are too large: " + all);
    }

    @Test
    void a_picture_that_no_page_shows_is_found(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("a.md"), "![one](pictures/one.png)");
        List<Path> pictures = List.of(folder.resolve("pictures/one.png"), folder.resolve("pictures/two.png"));
        assertEquals(1, documentation.orphans(pictures, List.of(page)).size());
    }

    @Test
    void the_guides_say_what_the_application_says() {
        SpokenWords words = new SpokenWords(Sources.ROOT.resolve("ejb/src/main/resources/messages"));
        List<Path> guides = Stream.concat(Sources.in(DOCS.resolve("guides"), ".md").stream(), Stream.of(DOCS.resolve("start.md"))).toList();
        assertTrue(guides.size() >= 10, "found " + guides.size());
        assertEquals("", lines(guides.stream().flatMap(page -> words.findings(Sources.name(page), Sources.text(page)).stream())));
    }

    @Test
    void words_that_the_application_does_not_say_are_found() {
        SpokenWords words = new SpokenWords(Map.of("x.do", "Record it", "x.refusal.X-001", "Too long (at most {0} characters).",
                "x.any", "{0}", "x.count", "{0,plural,one{# thing is} other{# things are}} open."));
        assertEquals(List.of(), words.findings("g.md", """
                Press **Record it**.

                > Too long (at most 40 characters). (`X-001`)
                > 3 things are open.
                """));
        assertEquals(3, words.findings("g.md", "Press **Delete it**.\n\n> Too short. (`X-001`)\n> Record it. (`X-001`)\n").size());
    }

    @Test
    void anchors_are_made_as_readers_see_them() {
        assertEquals(Set.of("what-you-see", "a-b--c", "what-you-see-1"),
                Documentation.anchors("# What you see\n## A, b & c\n## What you see\n"));
    }

    private static String good(String beginning) {
        return "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".chars().mapToObj(check -> beginning + (char) check)
                .filter(number -> EvidenceNumber.parse(number).isPresent()
                        || MissingNumber.parse(number).isPresent()).findFirst().orElseThrow();
    }

    private static String lines(Stream<String> findings) {
        return findings.collect(Collectors.joining("\n"));
    }
}
