package org.athar.web.support.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.web.support.Language;

/**
 * Takes {@code ?lang=ar} from any address, keeps the choice in session and cookie, and comes back to the same address without it: the
 * page and its filters stay.
 */
@WebFilter("*.xhtml")
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = "GET".equals(request.getMethod()) ? request.getParameter(Language.PARAMETER) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        language.choose(wanted);
        response.addCookie(remembering(language.getCode(), request.isSecure()));
        response.sendRedirect(addressWithout(request));
    }

    private static Cookie remembering(String code, boolean secure) {
        Cookie cookie = new Cookie(Language.COOKIE, code);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }

    private static String addressWithout(HttpServletRequest request) {
        String query = Stream.of(String.valueOf(request.getQueryString()).split("&"))
                .filter(pair -> !pair.startsWith(Language.PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
    }
}
