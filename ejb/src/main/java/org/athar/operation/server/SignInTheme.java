package org.athar.operation.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The look of the sign-in pages: put beside Keycloak's own themes, anew at every start, so that it follows the version that runs. */
final class SignInTheme {

    private static final Map<String, String> FILES =
            Map.of("theme.properties", "theme.properties", "athar.css", "resources/css/athar.css");

    private SignInTheme() {
    }

    /** Puts the theme where the realm file names it: {@code athar}. */
    static void putInto(Path distribution) {
        Path folder = distribution.resolve("themes/athar/login");
        FILES.forEach((name, target) -> copy(name, folder.resolve(target)));
    }

    private static void copy(String name, Path target) {
        try (InputStream file = SignInTheme.class.getResourceAsStream("theme/" + name)) {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
