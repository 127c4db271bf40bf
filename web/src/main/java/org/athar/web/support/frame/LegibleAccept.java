package org.athar.web.support.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passes over an {@code Accept} that is no list of media types: Faces would break off at it, at the page and at the page that says so. */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.FORWARD})
public class LegibleAccept extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ACCEPT = "Accept";
    private static final String WORD = "[\\w!#$&^.+*-]+";
    private static final Pattern TYPE = Pattern.compile("\\s*" + WORD + "/" + WORD
            + "(\\s*;\\s*(q=\\d(\\.\\d{0,3})?|(?!q=)" + WORD + "=(" + WORD + "|\"[^\"]*\")))*\\s*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String accept = request.getHeader(ACCEPT);
        boolean legible = accept == null || Stream.of(accept.split(",", -1)).allMatch(TYPE.asMatchPredicate());
        chain.doFilter(legible ? request : new Without(request), response);
    }

    private static final class Without extends HttpServletRequestWrapper {

        Without(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return ACCEPT.equalsIgnoreCase(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return ACCEPT.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
