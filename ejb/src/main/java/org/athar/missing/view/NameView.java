package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.PersonName;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;

/**
 * A name of a person.
 *
 * @param kind       what name it is
 * @param script     in which script
 * @param parts      its parts; empty where only the text as written is known
 * @param written    the text as written
 * @param recordedAt when recorded
 */
public record NameView(NameKind kind, NameScript script, PersonName parts, String written, Instant recordedAt) implements Serializable {

    /** The whole name in a row. */
    public String full() {
        return parts.isEmpty() ? written : parts.full();
    }
}
