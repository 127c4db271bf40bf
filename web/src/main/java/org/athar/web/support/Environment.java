package org.athar.web.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which instance this is: the sample says so on every page, and the footer names the version. Set by the launcher. */
@Named("environment")
@ApplicationScoped
public class Environment {

    @Inject
    private ServletContext context;

    @Inject
    private Clock clock;

    private String started;
    private String version;

    /** Remembers when the application was started. */
    @PostConstruct
    void start() {
        started = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    /** This moment, for what is printed. */
    public Instant getNow() {
        return clock.instant();
    }

    /** Changes with every start of the application. */
    public String getStarted() {
        return started;
    }

    /** Whether this instance holds the sample, whose persons and remains are invented: {@code athar.sample}. */
    public boolean isSample() {
        return !System.getProperty("athar.sample", "").isBlank();
    }

    /** The instance's name: {@code athar.instance}. */
    public String getName() {
        return System.getProperty("athar.instance", "");
    }

    /** The origin of the sign-in service, to which a form is led on when its session has ended: {@code athar.identity.origin}. */
    public String getSignInOrigin() {
        return System.getProperty("athar.identity.origin", "");
    }

    /** The version that is running; empty where the build did not write one. */
    public String getVersion() {
        if (version == null) {
            version = readVersion();
        }
        return version;
    }

    private String readVersion() {
        try (InputStream manifest = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String written = manifest == null ? null
                    : new Manifest(manifest).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return written == null ? "" : written;
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest of the web module cannot be read", e);
        }
    }
}
