package org.athar.file.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.file.FileKind;

/**
 * A media type that is accepted.
 *
 * @param name as registered, such as {@code image/jpeg}
 * @param kind what it is for those who read
 */
public record MediaType(String name, FileKind kind) {

    private static final Map<String, FileKind> ACCEPTED = Map.ofEntries(
            Map.entry("image/jpeg", FileKind.IMAGE), Map.entry("image/png", FileKind.IMAGE), Map.entry("image/gif", FileKind.IMAGE),
            Map.entry("image/tiff", FileKind.IMAGE), Map.entry("image/webp", FileKind.IMAGE), Map.entry("image/heic", FileKind.IMAGE),
            Map.entry("application/pdf", FileKind.PDF),
            Map.entry("video/mp4", FileKind.VIDEO), Map.entry("video/quicktime", FileKind.VIDEO),
            Map.entry("video/x-matroska", FileKind.VIDEO), Map.entry("video/webm", FileKind.VIDEO),
            Map.entry("video/x-msvideo", FileKind.VIDEO), Map.entry("video/3gpp", FileKind.VIDEO),
            Map.entry("audio/mpeg", FileKind.AUDIO), Map.entry("audio/mp4", FileKind.AUDIO), Map.entry("audio/wav", FileKind.AUDIO),
            Map.entry("audio/ogg", FileKind.AUDIO), Map.entry("audio/amr", FileKind.AUDIO), Map.entry("audio/flac", FileKind.AUDIO),
            Map.entry("text/plain", FileKind.TEXT), Map.entry("text/csv", FileKind.TEXT),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileKind.DOCUMENT),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileKind.DOCUMENT),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", FileKind.DOCUMENT),
            Map.entry("application/vnd.oasis.opendocument.text", FileKind.DOCUMENT),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", FileKind.DOCUMENT),
            Map.entry("application/vnd.oasis.opendocument.presentation", FileKind.DOCUMENT));
    private static final Set<String> PREVIEWABLE = Set.of("image/jpeg", "image/png");

    /** The type with this name, if it is accepted. */
    public static Optional<MediaType> accepted(String name) {
        return Optional.ofNullable(ACCEPTED.get(name)).map(kind -> new MediaType(name, kind));
    }

    /** Whether a small picture can be made of it. */
    public static boolean isPreviewable(String name) {
        return PREVIEWABLE.contains(name);
    }
}
