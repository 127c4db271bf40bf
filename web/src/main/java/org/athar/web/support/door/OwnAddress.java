package org.athar.web.support.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address inside the application: a path, with its query. It is carried through sign-in as one word of a path, since the OpenID
 * Connect client keeps paths and drops queries. Whatever is not a path of ours is none: nobody is led to another site.
 */
public record OwnAddress(String text) {

    /** Where the way through sign-in begins and ends. */
    static final String DOOR = "/sign-in/";

    /** Marks a way that began with a step which was not carried out. */
    static final String AGAIN = "again/";

    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\#]]*");

    /** Two slashes in a row, or a step to here or upwards: no page of ours has them in its address. */
    private static final Pattern DETOUR = Pattern.compile("//|/\\.{1,2}(/|$)");

    /** Checks that it is one. */
    public OwnAddress {
        if (!isOwn(text)) {
            throw new IllegalArgumentException("Not an address of this application");
        }
    }

    /** The address, if it is one of ours. */
    public static Optional<OwnAddress> of(String text) {
        return isOwn(text) ? Optional.of(new OwnAddress(text)) : Optional.empty();
    }

    /** The page that a request names as its origin, if it is one of ours: same host and port. */
    public static Optional<OwnAddress> ofReferrer(String referrer, String hostAndPort) {
        try {
            URI uri = new URI(referrer == null ? "" : referrer);
            boolean here = uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(hostAndPort);
            return here ? of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether a query is the sign-in service's answer, which is good for one use: signing in at two windows at once spoils one. */
    public static boolean ofSignIn(String query) {
        return query.contains("state=") && (query.contains("code=") || query.contains("error="));
    }

    /** Reads what {@link #word} has written; empty where it is anything else. */
    static Optional<OwnAddress> read(String word) {
        try {
            return of(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address as one word of a path. */
    String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOwn(String text) {
        if (text == null || !PATH.matcher(text).matches()) {
            return false;
        }
        try {
            String path = new URI(text).getRawPath();
            return !path.startsWith(DOOR) && !DETOUR.matcher(path).find();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
