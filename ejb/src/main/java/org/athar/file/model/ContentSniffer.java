package org.athar.file.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what content is from its first bytes, never from its name. Anything that a browser or a desktop might run (pages, drawings
 * with scripts, scripts, programs, archives, documents with macros) is of no accepted kind.
 */
public final class ContentSniffer {

    private static final int HEAD = 64 * 1024;
    private static final Pattern MARKUP = Pattern.compile("<\\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\\?xml|\\?php|%)",
            Pattern.CASE_INSENSITIVE);

    private ContentSniffer() {
    }

    /**
     * What a file on disk is.
     *
     * @param file         its content
     * @param originalName tells only lists with commas from other plain text
     */
    public static Optional<MediaType> sniff(Path file, String originalName) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(nameOf(head, file, originalName)).flatMap(MediaType::accepted);
    }

    private static String nameOf(byte[] head, Path file, String originalName) throws IOException {
        String picture = picture(head);
        if (picture != null) {
            return picture;
        }
        String recording = recording(head);
        if (recording != null) {
            return recording;
        }
        if (starts(head, 0, "%PDF-")) {
            return "application/pdf";
        }
        if (starts(head, 0, "PK\u0003\u0004")) {
            return OfficeArchive.typeOf(file);
        }
        return text(head, originalName);
    }

    private static String picture(byte[] head) {
        if (starts(head, 0, "\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (starts(head, 0, "\u0089PNG\r\n\u001A\n")) {
            return "image/png";
        }
        if (starts(head, 0, "GIF87a") || starts(head, 0, "GIF89a")) {
            return "image/gif";
        }
        if (starts(head, 0, "II*\0") || starts(head, 0, "MM\0*")) {
            return "image/tiff";
        }
        return starts(head, 0, "RIFF") && starts(head, 8, "WEBP") ? "image/webp" : null;
    }

    private static String recording(byte[] head) {
        if (starts(head, 4, "ftyp")) {
            return ofBrand(new String(head, 8, Math.min(4, Math.max(0, head.length - 8)), StandardCharsets.ISO_8859_1));
        }
        if (starts(head, 0, "RIFF")) {
            return starts(head, 8, "AVI ") ? "video/x-msvideo" : starts(head, 8, "WAVE") ? "audio/wav" : null;
        }
        if (starts(head, 0, "\u001A\u0045\u00DF\u00A3")) {
            String start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1);
            return start.contains("webm") ? "video/webm" : "video/x-matroska";
        }
        if (starts(head, 0, "OggS")) {
            return "audio/ogg";
        }
        if (starts(head, 0, "fLaC")) {
            return "audio/flac";
        }
        if (starts(head, 0, "#!AMR")) {
            return "audio/amr";
        }
        boolean frame = head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2;
        return starts(head, 0, "ID3") || frame ? "audio/mpeg" : null;
    }

    private static String ofBrand(String brand) {
        return switch (brand) {
            case "qt  " -> "video/quicktime";
            case "M4A ", "M4B " -> "audio/mp4";
            case "heic", "heix", "mif1", "msf1", "heim", "heis" -> "image/heic";
            default -> brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
        };
    }

    private static String text(byte[] head, String originalName) {
        if (starts(head, 0, "#!")) {
            return null;
        }
        String text = decoded(head);
        boolean runnable = text == null || MARKUP.matcher(text).find();
        boolean binary = text != null && text.chars().anyMatch(letter -> letter < 0x20 && "\t\n\r\f".indexOf(letter) < 0);
        if (runnable || binary) {
            return null;
        }
        return originalName.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : "text/plain";
    }

    /** As UTF-8; null if it is something else. A letter cut off by the end of the head is left away. */
    private static String decoded(byte[] head) {
        CharBuffer text = CharBuffer.allocate(head.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(head), text, head.length < HEAD);
        return result.isError() ? null : text.flip().toString();
    }

    private static boolean starts(byte[] head, int from, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < from + bytes.length) {
            return false;
        }
        for (int index = 0; index < bytes.length; index++) {
            if (head[from + index] != bytes[index]) {
                return false;
            }
        }
        return true;
    }
}
