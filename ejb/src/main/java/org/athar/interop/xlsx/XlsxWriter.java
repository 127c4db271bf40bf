package org.athar.interop.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.athar.interop.sheet.About;
import org.athar.interop.sheet.Plain;
import org.athar.interop.sheet.SheetWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: the list on its first sheet, what the file says about itself on its second. Every text is a text for the programme that
 * opens it, never a formula, a date or a number, so that no reference is mangled. In Arabic and Sorani both sheets run from right to left.
 */
public final class XlsxWriter implements SheetWriter {

    private static final String APPLICATION = "Athar";
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED_EVERY = 500;
    private static final double WIDTH = 24;
    private static final double WIDE = 60;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private final String aboutName;
    private final boolean rightToLeft;
    private int rows;

    /** Begins a workbook with the headings of its list. */
    public XlsxWriter(Path target, String name, String aboutName, boolean rightToLeft, List<String> headings) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(target));
        this.book = new Workbook(out, APPLICATION, "1.0");
        this.aboutName = sheetName(aboutName);
        this.rightToLeft = rightToLeft;
        this.sheet = book.newWorksheet(sheetName(name));
        prepare(sheet);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, fitting(headings.get(column)));
            sheet.style(0, column).bold().set();
        }
        rows = 1;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(rows, column, number);
            } else if (!"".equals(cells.get(column))) {
                sheet.inlineString(rows, column, fitting(cells.get(column)));
                sheet.style(rows, column).format("@").set();
            }
        }
        rows++;
        if (rows % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish(List<About> about) throws IOException {
        sheet.finish();
        Worksheet second = book.newWorksheet(aboutName);
        prepare(second);
        second.width(0, WIDTH);
        second.width(1, WIDE);
        for (int line = 0; line < about.size(); line++) {
            second.inlineString(line, 0, fitting(about.get(line).label()));
            second.inlineString(line, 1, fitting(about.get(line).value()));
            second.style(line, 1).wrapText(true).set();
        }
        second.finish();
        book.finish();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void prepare(Worksheet prepared) {
        if (rightToLeft) {
            prepared.rightToLeft();
        }
    }

    private static String fitting(Object cell) {
        String text = Plain.text(cell);
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }

    /** Names of sheets are short and without some signs. */
    private static String sheetName(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
