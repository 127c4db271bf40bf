package org.athar.web.support.pace;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets an account that asks too much wait, once somebody was told to look. Styles, scripts and pictures are not counted. */
@WebFilter(urlPatterns = "/*")
public class PaceFilter extends HttpFilter {

    /** Under which name a request that is turned away carries the seconds to wait. */
    public static final String SECONDS = "org.athar.pace.seconds";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject
    private transient Paces paces;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String account = request.getRemoteUser();
        long seconds = account == null || request.getServletPath().startsWith("/jakarta.faces.resource/") ? 0 : paces.ask(account);
        if (seconds == 0) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(SECONDS, seconds);
            response.sendError(TOO_MANY);
        }
    }
}
