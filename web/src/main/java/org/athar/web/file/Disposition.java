package org.athar.web.file;

import java.nio.charset.StandardCharsets;

/** Says under which name a browser saves a file (RFC 6266): the name in full, and one in plain letters for old clients. */
public final class Disposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {
    }

    /** The header for a file with this name. */
    public static String attachment(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(letter -> plain.append(isPlain(letter) ? (char) letter : '_'));
        StringBuilder full = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xFF;
            boolean letter = value < 0x80 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
            full.append(letter ? String.valueOf((char) value) : String.format("%%%02X", value));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }

    private static boolean isPlain(int letter) {
        return letter >= 0x20 && letter < 0x7F && "\"\\%/".indexOf(letter) < 0;
    }
}
