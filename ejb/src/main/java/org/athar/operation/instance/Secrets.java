package org.athar.operation.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords and keys of an instance: made at first start, kept in a file that only its owner can read, never printed. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file; makes what it lacks (all of it at first start) and writes it back. */
    public static Secrets of(Path file) {
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    values.load(in);
                }
            }
            SecureRandom random = new SecureRandom();
            boolean complete = true;
            for (Secret secret : Secret.values()) {
                complete &= values.putIfAbsent(secret.key(), fresh(random)) != null;
            }
            if (!complete) {
                PrivateFile.write(file, values, "Made at first start. Whoever reads this file can read and change everything.");
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret's value. */
    public String get(Secret secret) {
        return values.getProperty(secret.key());
    }

    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
