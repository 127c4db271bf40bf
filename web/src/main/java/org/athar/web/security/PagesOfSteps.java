package org.athar.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.athar.security.access.OperationName;

/**
 * A page on which a step is taken is there only for those who may take one of its steps, as {@code pages-of-steps.properties} says. That it
 * is not shown protects nothing, which is what the services do, but says nothing either; who asks for it all the same is on record, as who
 * takes a step of others is. Asked before the page looks for any record, so that one attempt is one entry. A form that lay open already
 * is left to the services.
 */
@WebFilter("*.xhtml")
public class PagesOfSteps extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Self self;

    private final Properties steps = read();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = "POST".equals(request.getMethod()) ? null : steps.getProperty(request.getServletPath().substring(1));
        if (asked != null) {
            self.requireOneOf(Arrays.stream(asked.split(" ")).map(OperationName::valueOf).toList());
        }
        chain.doFilter(request, response);
    }

    private static Properties read() {
        try (InputStream in = PagesOfSteps.class.getResourceAsStream("/pages-of-steps.properties")) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
