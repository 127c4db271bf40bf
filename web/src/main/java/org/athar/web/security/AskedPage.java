package org.athar.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.athar.security.fault.NotFound;

/**
 * The page that is asked for by its address. It is there only for those who may take a step on it, as {@code pages-of-steps.properties}
 * says; that it is not shown protects nothing, which is what the services do, but says nothing either.
 */
@Named
@ApplicationScoped
public class AskedPage {

    @Inject
    private Self self;

    private final Properties steps = read();

    /** Answers as a page that does not exist where the address lacks what its page needs, or none of its steps is the reader's. */
    public void beWithinReach() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String asked = steps.getProperty(faces.getViewRoot().getViewId().substring(1));
        boolean others = asked != null && Arrays.stream(asked.split(" ")).noneMatch(self::may);
        if (others || !faces.isPostback() && faces.isValidationFailed()) {
            throw NotFound.absent("page");
        }
    }

    private static Properties read() {
        try (InputStream in = AskedPage.class.getResourceAsStream("/pages-of-steps.properties")) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
