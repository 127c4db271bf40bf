package org.athar.file.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells an office document from any other archive, and refuses one that carries macros or embedded programs. */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 10_000;
    /** An archive may say of itself what it likes: only of documents of this kind is it believed. */
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OfficeArchive() {
    }

    /** Media type of the document; null if it is none, or one with macros. */
    static String typeOf(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES || archive.stream().anyMatch(OfficeArchive::runs)) {
                return null;
            }
            ZipEntry mimetype = archive.getEntry("mimetype");
            if (mimetype != null) {
                try (InputStream in = archive.getInputStream(mimetype)) {
                    String said = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
                    return said.startsWith(OPEN_DOCUMENT) ? said : null;
                }
            }
            return archive.getEntry("[Content_Types].xml") == null ? null : openXml(archive);
        } catch (ZipException e) {
            return null;
        }
    }

    private static String openXml(ZipFile archive) {
        String prefix = "application/vnd.openxmlformats-officedocument.";
        if (archive.getEntry("word/document.xml") != null) {
            return prefix + "wordprocessingml.document";
        }
        if (archive.getEntry("xl/workbook.xml") != null) {
            return prefix + "spreadsheetml.sheet";
        }
        return archive.getEntry("ppt/presentation.xml") != null ? prefix + "presentationml.presentation" : null;
    }

    private static boolean runs(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")
                || name.contains("/activex/") || name.endsWith(".exe") || name.endsWith(".class");
    }
}
