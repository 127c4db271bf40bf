package org.athar.interop.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A file that somebody hands in. One that says it is too large is refused unread; one that is larger than it says is left at the limit.
 *
 * @param name    as it was called
 * @param size    bytes it says it has
 * @param content its bytes, read once, not closed here
 * @param limit   how many are read at most
 */
public record SourceFile(String name, long size, InputStream content, int limit) {

    /** How many bytes are read unless somebody says otherwise: 50 MB. */
    public static final int USUAL_LIMIT = 50 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SNIFFED = 512;

    /** A file with the usual limit. */
    public SourceFile(String name, long size, InputStream content) {
        this(name, size, content, USUAL_LIMIT);
    }

    /** A file of bytes at hand. */
    public static SourceFile of(String name, byte[] bytes) {
        return new SourceFile(name, bytes.length, new ByteArrayInputStream(bytes));
    }

    /**
     * The whole as text: UTF-8 or UTF-16 by its mark, UTF-16 by its zero bytes, else UTF-8, and Windows-1252 where it is none.
     *
     * @throws IOException if the bytes cannot be had
     */
    public Optional<String> text(Findings findings) throws IOException {
        byte[] all = size > limit ? new byte[0] : content.readNBytes(limit + 1);
        long bytes = Math.max(size, all.length);
        if (bytes > limit) {
            findings.add(ProfileRefusal.TOO_LARGE, bytes / MEGABYTE + 1, limit / MEGABYTE);
            return Optional.empty();
        }
        Optional<String> text = encodings(all).stream().flatMap(encoding -> decoded(all, encoding).stream()).findFirst();
        if (text.isEmpty() || text.get().indexOf('\0') >= 0) {
            findings.add(ProfileRefusal.UNREADABLE_TEXT);
            return Optional.empty();
        }
        return text.map(one -> one.startsWith("\uFEFF") ? one.substring(1) : one);
    }

    private static List<Charset> encodings(byte[] all) {
        int first = all.length > 1 ? (all[0] & 0xFF) << 8 | all[1] & 0xFF : 0;
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(SNIFFED, all.length); i++) {
            zeros[i % 2] += all[i] == 0 ? 1 : 0;
        }
        if (first == 0xFFFE || zeros[1] > zeros[0]) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFEFF || zeros[0] > zeros[1]) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS_1252);
    }

    private static Optional<String> decoded(byte[] all, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(all)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
