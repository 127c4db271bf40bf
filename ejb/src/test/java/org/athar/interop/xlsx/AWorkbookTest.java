package org.athar.interop.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.athar.file.model.ContentSniffer;
import org.athar.file.model.MediaType;
import org.athar.interop.ExportFormat;
import org.athar.interop.sheet.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook whose texts stay texts, and that runs in the direction of its language. */
class AWorkbookTest {

    @TempDir
    private Path room;

    @Test
    void keeps_texts_as_texts_and_numbers_as_numbers() throws Exception {
        Path file = written(false, List.of(List.of("=1+1", "00123", 605)));
        Document sheet = part(file, 1);
        assertEquals(List.of("Reference", "Name", "Figures", "=1+1", "00123"), texts(sheet));
        assertEquals(0, sheet.getElementsByTagName("f").getLength(), "nothing is calculated");
        NodeList values = sheet.getElementsByTagName("v");
        assertEquals(1, values.getLength());
        assertEquals("605", values.item(0).getTextContent());
    }

    @Test
    void runs_from_right_to_left_on_both_sheets_where_the_language_does() throws Exception {
        Path arabic = written(true, List.of(List.of("الحميدات", "سطر\nثانٍ", 1)));
        for (int sheet = 1; sheet <= 2; sheet++) {
            assertEquals("true", view(part(arabic, sheet)).getAttribute("rightToLeft").replace("1", "true"));
        }
        assertTrue(texts(part(arabic, 1)).containsAll(List.of("الحميدات", "سطر\nثانٍ")));
        assertFalse(view(part(written(false, List.of()), 1)).getAttribute("rightToLeft").matches("1|true"));
    }

    @Test
    void says_what_it_is_on_its_second_sheet() throws Exception {
        assertEquals(List.of("List", "Sites"), texts(part(written(false, List.of()), 2)));
    }

    @Test
    void is_whole_when_the_list_is_empty_or_long() throws Exception {
        assertEquals(3, texts(part(written(false, List.of()), 1)).size());
        List<List<Object>> many = IntStream.range(0, 1_234).<List<Object>>mapToObj(at -> List.of("R" + at, "", at)).toList();
        assertEquals(3 + 1_234, texts(part(written(false, many), 1)).size());
    }

    @Test
    void drops_what_no_file_can_carry() throws Exception {
        assertTrue(texts(part(written(false, List.of(List.of("a\u0000b", "\uFFFEc", 1))), 1)).containsAll(List.of("ab", "c")));
    }

    @Test
    void is_taken_for_what_it_is_by_who_keeps_it() throws IOException {
        Optional<MediaType> type = ContentSniffer.sniff(written(true, List.of()), "list.xlsx");
        assertEquals(ExportFormat.XLSX.mediaType(), type.orElseThrow().name());
    }

    private Path written(boolean rightToLeft, List<List<Object>> rows) throws IOException {
        Path file = Files.createTempFile(room, "list", ".xlsx");
        try (XlsxWriter writer = new XlsxWriter(file, "Sites: [all]", "About this file", rightToLeft,
                List.of("Reference", "Name", "Figures"))) {
            for (List<Object> row : rows) {
                writer.row(row);
            }
            writer.finish(List.of(new About("List", "Sites")));
        }
        return file;
    }

    private static Document part(Path file, int sheet) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static Element view(Document sheet) {
        return (Element) sheet.getElementsByTagName("sheetView").item(0);
    }

    private static List<String> texts(Document sheet) {
        NodeList found = sheet.getElementsByTagName("t");
        return IntStream.range(0, found.getLength()).mapToObj(at -> found.item(at).getTextContent()).toList();
    }
}
