package org.athar.web.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.web.support.Texts;

/** Puts the size of a file in words. */
@Named("fileTexts")
@ApplicationScoped
public class FileTexts {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    @Inject
    private Texts text;

    /** Bytes, kilobytes or megabytes, whichever is readable. */
    public String size(long bytes) {
        if (bytes >= MEGA) {
            return text.of("file.size.megabytes", bytes / (double) MEGA);
        }
        return bytes >= KILO ? text.of("file.size.kilobytes", bytes / KILO) : text.of("file.size.bytes", bytes);
    }
}
