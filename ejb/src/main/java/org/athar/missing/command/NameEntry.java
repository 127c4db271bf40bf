package org.athar.missing.command;

import java.io.Serializable;
import org.athar.kernel.PersonName;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;

/**
 * A name to be recorded.
 *
 * @param kind    what name it is
 * @param script  in which script
 * @param parts   its parts; empty where only the text as written is known
 * @param written the text as somebody wrote it, null if the parts are all
 */
public record NameEntry(NameKind kind, NameScript script, PersonName parts, String written) implements Serializable {

    /** A name by its parts. */
    public static NameEntry main(NameScript script, PersonName parts) {
        return new NameEntry(NameKind.MAIN, script, parts, null);
    }
}
