package org.athar.interop.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.athar.kernel.Refusal;

/** Gathers what is wrong with one file: the first {@value #MOST_KEPT} things by themselves, the others by their count. */
public final class Findings {

    /** How many are kept. */
    public static final int MOST_KEPT = 200;
    /** A value is quoted up to here. */
    private static final int LONGEST_QUOTED = 60;

    private final String file;
    private final List<RowRefusal> kept = new ArrayList<>();
    private int count;

    /** Begins with nothing found. */
    public Findings(String file) {
        this.file = file;
    }

    /** Something is wrong in a row; arguments of the text are cut to what can be shown. */
    public void add(int row, String column, ProfileRefusal code, Object... arguments) {
        count++;
        if (kept.size() < MOST_KEPT) {
            List<Object> shown = Arrays.stream(arguments).<Object>map(Findings::shown).toList();
            kept.add(new RowRefusal(file, row, new Refusal(code, column == null ? null : shown(column), shown)));
        }
    }

    private static String shown(Object argument) {
        String whole = argument.toString();
        String text = whole.length() <= LONGEST_QUOTED ? whole : whole.substring(0, LONGEST_QUOTED) + "\u2026";
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }

    /** Something is wrong with the whole file. */
    public void add(ProfileRefusal code, Object... arguments) {
        add(0, null, code, arguments);
    }

    /** How many things were found. */
    public int count() {
        return count;
    }

    /** What was read, with what was found wrong so far. */
    public <T> Reading<T> reading(List<T> records) {
        return new Reading<>(file, records, kept, count);
    }
}
