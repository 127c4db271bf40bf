package org.athar.interop.profile.familias;

import java.util.List;

/** The lines of a Familias file one after another; a line that is not what must stand there ends the reading. */
final class FamLines {

    /** The file is not as Familias writes it from this line on. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int row;

        Broken(int row, String expected) {
            super(expected, null, false, false);
            this.row = row;
        }

        int row() {
            return row;
        }
    }

    private static final int LONGEST_NUMBER = 25;

    private final List<String> lines;
    private int at;

    FamLines(List<String> lines) {
        this.lines = lines;
    }

    /** Number of the line that comes next, from 1. */
    int row() {
        return at + 1;
    }

    boolean hasNext() {
        return at < lines.size();
    }

    /** The next line without quotation marks. */
    String next(String what) {
        if (!hasNext()) {
            throw new Broken(row(), what);
        }
        return plain(lines.get(at++));
    }

    /** The next line, which stays the next. */
    String peek() {
        return hasNext() ? plain(lines.get(at)) : "";
    }

    private static String plain(String line) {
        return line.replace("\"", "").strip();
    }

    /** A whole number from 0 to a limit, what stands behind it left out. */
    int count(String what, int most) {
        int row = row();
        String line = next(what);
        String number = line.split("[\\t ]", 2)[0];
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) > most) {
            throw new Broken(row, what);
        }
        return Integer.parseInt(number);
    }

    /** A number of at least 0. */
    double number(String what) {
        int row = row();
        String line = next(what);
        if (line.length() > LONGEST_NUMBER || !line.matches("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            throw new Broken(row, what);
        }
        return Double.parseDouble(line);
    }

    /** True or false as Familias writes it; what stands behind it is left out. */
    boolean flag(String what) {
        int row = row();
        String line = next(what);
        if (!line.startsWith("#TRUE#") && !line.startsWith("#FALSE#")) {
            throw new Broken(row, what);
        }
        return line.startsWith("#TRUE#");
    }
}
