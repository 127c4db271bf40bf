package org.athar.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages as files: nothing runs or is styled in line, nothing is said outside the catalogue, and no way leads nowhere. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern TAGS = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>|<\\?xml[^>]*>|<(\"[^\"]*\"|'[^']*'|[^>\"'])*>",
            Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("#\\{(\"[^\"]*\"|'[^']*'|[^}])*}");
    private static final Pattern SAID = Pattern.compile(
            "\\b(title|alt|label|value|placeholder|header|hint|aria-label|text)=\"([^\"#]*\\p{L}{3,} [^\"#]*)\"");
    private static final Pattern WAY = Pattern.compile(
            "(?:href|src|outcome|action)=\"(?:#\\{request\\.contextPath})?(/[\\w/.-]+)(?:\\?[^\"]*)?\"");

    @Test
    void nothing_runs_and_nothing_is_styled_in_line() {
        assertEquals("", findings(PagesTest::inLine));
        assertEquals(3, inLine("<p onclick=\"go()\" style=\"color: red\">a</p><script>go()</script>").count());
        assertEquals(0, inLine("<script src=\"x.js\"></script><p:ajax oncomplete=\"PF('a').hide()\"/>").count());
    }

    private static Stream<String> inLine(String page) {
        List<String> found = new ArrayList<>();
        Matcher tags = TAGS.matcher(page);
        while (tags.find()) {
            String tag = tags.group();
            boolean plain = tag.matches("(?s)</?[a-z0-9]+[\\s>/].*") || tag.matches("(?s)<[a-z0-9]+>");
            if (plain && tag.matches("(?s).*\\son[a-z]+=.*")) {
                found.add("a handler in line: " + tag);
            }
            if (plain && tag.matches("(?s).*\\sstyle=.*")) {
                found.add("a style in line: " + tag);
            }
            if (tag.matches("(?s)<(script|style)\\b.*") && !tag.endsWith("/>") && !page.startsWith("</", tags.end())) {
                found.add("a script or style in line: " + tag);
            }
        }
        return found.stream();
    }

    @Test
    void every_page_can_be_read_by_the_server() {
        assertEquals("", findings(PagesTest::broken));
        assertEquals(1, broken("<p><f:metadata></p>").count());
        assertEquals(1, broken("<p><f:metadata/></p>").count(), "a prefix that nobody has bound");
        assertEquals(0, broken("<!DOCTYPE html><p xmlns:f=\"jakarta.faces.core\"><f:metadata/></p>").count());
    }

    private static Stream<String> broken(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader(page)));
            return Stream.of();
        } catch (SAXException e) {
            return Stream.of("cannot be read: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_is_said_outside_the_catalogue() {
        assertEquals("", findings(PagesTest::said));
        assertEquals(2, said("<p title=\"Not found here\">Two words #{text['site.x']}</p>").count());
        assertEquals(0, said("<p title=\"#{text['site.x']}\"> · #{a.b ? 'x y' : 'z'} </p><!-- two words -->").count());
    }

    private static Stream<String> said(String page) {
        String between = EXPRESSION.matcher(TAGS.matcher(page).replaceAll("\n")).replaceAll(" ");
        Stream<String> words = between.lines().map(String::strip).map(line -> line.replaceAll("&\\w+;", " "))
                .filter(line -> Pattern.compile("\\p{L}{2,}").matcher(line).find()).map(line -> "says: " + line.strip());
        return Stream.concat(words, SAID.matcher(page).results().map(found -> "says in an attribute: " + found.group(2)));
    }

    /** A calendar that opens by itself holds the focus of whoever works by keyboard, and covers what stands below. */
    @Test
    void a_day_is_typed_and_its_calendar_opens_by_its_button_alone() {
        assertEquals("", findings(PagesTest::ownWill));
        assertEquals(1, ownWill("<p:datePicker id=\"a\"/><p:datePicker id=\"b\" showOnFocus=\"false\" showIcon=\"true\"/>").count());
    }

    private static Stream<String> ownWill(String page) {
        return TAGS.matcher(page).results().map(MatchResult::group).filter(tag -> tag.startsWith("<p:datePicker"))
                .filter(tag -> !tag.contains("showOnFocus=\"false\"") || !tag.contains("showIcon=\"true\""))
                .map(tag -> "opens a calendar unasked: " + tag);
    }

    /** The staff's record has the name in three languages, the identity server in one: which is shown is decided in one place. */
    @Test
    void the_reader_is_named_in_one_way() {
        assertEquals("", findings(PagesTest::ownName));
        assertEquals(2, ownName("<p>#{empty self.get().name ? signedIn.name : self.name}</p>").count());
    }

    private static Stream<String> ownName(String page) {
        return Stream.of("self.get().name", "signedIn.name").filter(page::contains).map(name -> "chooses between names: " + name);
    }

    @Test
    void every_way_leads_to_a_page() {
        assertEquals("", findings(PagesTest::nowhere));
        assertEquals(1, nowhere("<a href=\"#{request.contextPath}/nowhere/list.xhtml\"/><a href=\"/index.xhtml?ref=1\"/>").count());
    }

    private static Stream<String> nowhere(String page) {
        return WAY.matcher(page).results().map(found -> found.group(1)).filter(way -> way.endsWith(".xhtml") || way.lastIndexOf('.') < 0)
                .filter(way -> !way.endsWith("/") && !Files.exists(PAGES.resolve(way.substring(1)))
                        && !Files.exists(PAGES.resolve(way.substring(1) + ".xhtml")) && !servlet(way))
                .map(way -> "leads to " + way + ", which is not there");
    }

    /** Addresses that Java answers. */
    private static boolean servlet(String way) {
        return Texts.files(Path.of("src/main/java"), ".java").stream().map(Texts::text).anyMatch(java -> java.contains('"' + way + '"')
                || java.contains('"' + way + "/*\""));
    }

    @Test
    void every_page_can_be_read_as_xml_is() {
        assertTrue(Texts.files(PAGES, ".xhtml").size() > 10);
        assertEquals("", findings(page -> page.contains("\t") ? Stream.of("has tabs") : Stream.empty()));
    }

    private static String findings(Function<String, Stream<String>> look) {
        return Texts.files(PAGES, ".xhtml").stream().flatMap(file -> look.apply(Texts.text(file))
                .map(finding -> PAGES.relativize(file) + " " + finding)).collect(Collectors.joining("\n"));
    }
}
