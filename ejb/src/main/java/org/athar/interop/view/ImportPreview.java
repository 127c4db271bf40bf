package org.athar.interop.view;

import java.io.Serializable;
import java.util.List;
import org.athar.interop.profile.RowRefusal;
import org.athar.interop.profile.RunKind;
import org.athar.laboratory.code.ProfileKind;

/**
 * What a file of profiles would bring, and everything that is wrong with it.
 *
 * @param rows       a run each
 * @param wrong      the first things that are wrong, in the order of the file
 * @param wrongCount how many there are
 */
public record ImportPreview(List<Row> rows, List<RowRefusal> wrong, int wrongCount) {

    /** Keeps the lists as they are. */
    public ImportPreview {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }

    /**
     * A run.
     *
     * @param row     line on which it begins
     * @param name    of the sample, as written
     * @param run     what tells it from other runs of the sample
     * @param kind    whether it is a sample or one of the controls beside it, which are left out
     * @param sample  number of the sample that it is of, null if none was found
     * @param markers of which markers it is, null of a control
     * @param loci    how many markers were called
     * @param flagged how many of them are not plain
     */
    public record Row(int row, String name, String run, RunKind kind, String sample, ProfileKind markers, int loci, int flagged)
            implements Serializable {
    }

    /** Whether nothing of it may be stored. */
    public boolean refused() {
        return wrongCount > 0;
    }
}
