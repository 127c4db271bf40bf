package org.athar.operation.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.athar.operation.Complaint;

/** Moments as people type and read them. */
public final class Moments {

    private Moments() {
    }

    /** Reads {@code 2026-11-29T15:39:42}, in this machine's zone unless it ends in another or in Z. */
    public static Instant parse(String text) {
        String iso = text.strip().replace(' ', 'T');
        try {
            return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)") ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new Complaint("\"" + text + "\" is no moment", "Write it as 2026-11-29T15:39:42, which is this machine's time, "
                    + "or as 2026-11-29T15:39:42Z, which is universal time", e);
        }
    }

    /** The second, in universal time. */
    static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** How the folder of a backup, or of what was replaced, is named. */
    static String name(Instant moment) {
        return text(moment).replace(':', '-');
    }

    /** How much, in the unit that people would choose. */
    static String size(long bytes) {
        return bytes < 10_000_000_000L ? (bytes + 500_000) / 1_000_000 + " MB" : (bytes + 500_000_000) / 1_000_000_000 + " GB";
    }
}
