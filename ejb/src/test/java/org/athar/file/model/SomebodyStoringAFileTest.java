package org.athar.file.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.athar.file.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SomebodyStoringAFileTest {

    @TempDir
    private Path directory;

    @Test
    void isToldWhatItIsByItsContentNotByItsName() throws IOException {
        byte[] pdf = "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(FileKind.PDF, sniff(pdf, "photo.jpg").orElseThrow().kind());
        assertEquals("image/jpeg", sniff(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "x.exe").orElseThrow().name());
        assertEquals("video/quicktime", sniff("\0\0\0\u0014ftypqt  ".getBytes(StandardCharsets.ISO_8859_1), "film").orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>", "  <!DOCTYPE html>", "<svg xmlns='http://www.w3.org/2000/svg'>",
            "text <script>alert(1)</script>",
        "#!/bin/sh\nrm", "<?xml version='1.0'?>", "<?php echo 1;", "MZ\u0090\0", "\u007fELF\u0002"})
    void mayNotStoreWhatABrowserOrADesktopMightRun(String content) throws IOException {
        assertEquals(Optional.empty(), sniff(content.getBytes(StandardCharsets.UTF_8), "harmless.txt"));
    }

    @Test
    void mayStoreTextInAnyScriptEvenWhereItIsCutInALetter() throws IOException {
        byte[] arabic = "محضر أصولي ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        for (int shift = 0; shift < 3; shift++) {
            assertEquals("text/plain", sniff((" ".repeat(shift) + new String(arabic, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8), "minute.txt").orElseThrow().name());
        }
        assertEquals("text/csv", sniff("a,b\n1,2".getBytes(StandardCharsets.UTF_8), "LIST.CSV").orElseThrow().name());
    }

    @Test
    void mayStoreAnOfficeDocumentButNoneWithMacrosAndNoOtherArchive() throws IOException {
        assertEquals(FileKind.DOCUMENT, sniff(zip("[Content_Types].xml", "word/document.xml"), "a.docx").orElseThrow().kind());
        assertEquals(Optional.empty(), sniff(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "a.docm"));
        assertEquals(Optional.empty(), sniff(zip("META-INF/MANIFEST.MF", "a.class"), "a.jar"));
        assertEquals(Optional.empty(), sniff(zip("notes.txt"), "a.zip"));
    }

    @Test
    void mayNotPassAnArchiveOffAsAnotherAcceptedType() throws IOException {
        for (String said : new String[] {"text/html", "image/jpeg", "text/plain", "application/pdf", "video/mp4"}) {
            assertEquals(Optional.empty(), sniff(saying(said), "a.odt"), said);
        }
        assertTrue(MediaType.accepted("text/html").isEmpty());
        assertEquals(FileKind.DOCUMENT, sniff(saying("application/vnd.oasis.opendocument.text"), "a.odt").orElseThrow().kind());
    }

    private static byte[] saying(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("mimetype"));
            archive.write(type.getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private Optional<MediaType> sniff(byte[] content, String name) throws IOException {
        Path file = Files.createTempFile(directory, "sniff", null);
        Files.write(file, content);
        return ContentSniffer.sniff(file, name);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (String entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write('x');
            }
        }
        return out.toByteArray();
    }
}
