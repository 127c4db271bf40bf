package org.athar.missing.erasure;

import java.util.List;
import org.athar.file.FileId;
import org.athar.missing.MissingPersonId;

/** What cases hold about somebody: asked of the capability that keeps them, which stands above this one and offers it as a bean. */
public interface PersonsInCases {

    /** Whether the person is a candidate, and not excluded, of a case in force: its file must say who told what (rule P4). */
    boolean isCompared(MissingPersonId person);

    /** Papers of the cases in which the person is a candidate, and not excluded. */
    List<FileId> papersOf(MissingPersonId person);
}
