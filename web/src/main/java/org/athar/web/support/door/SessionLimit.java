package org.athar.web.support.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Ends a session ten hours after it began, whatever happens in it, and remembers of each where it came from. That it ends after half an
 * hour without a request is the container's business ({@code session-timeout}).
 */
@WebFilter("/*")
public class SessionLimit extends HttpFilter {

    /** As long as the sign-in service lets one last. */
    static final Duration LONGEST = Duration.ofHours(10);

    private static final long serialVersionUID = 1L;

    private final transient OpenSessions sessions;
    private final transient Clock clock;

    /** Told the time by this clock. */
    @Inject
    public SessionLimit(OpenSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !isOver(session)) {
            if (session != null && !sessions.knows(session)) {
                remember(request, session);
            }
            chain.doFilter(request, response);
            return;
        }
        session.invalidate();
        if (request.getHeader("X-Requested-With") != null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + wayBack(request));
        }
    }

    private boolean isOver(HttpSession session) {
        return clock.millis() - session.getCreationTime() >= LONGEST.toMillis();
    }

    private void remember(HttpServletRequest request, HttpSession session) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> person) {
            IDToken token = person.getOidcSecurityContext().getIDToken();
            String signedIn = token == null ? null : token.getClaimValueAsString("sid");
            if (signedIn != null) {
                sessions.opened(session, token.getSubject(), signedIn);
            }
        }
    }

    /** Through the sign-in to the page that was asked for, or on which a step was taken that is not carried out. */
    private static String wayBack(HttpServletRequest request) {
        boolean step = !"GET".equals(request.getMethod());
        String query = request.getQueryString();
        Optional<OwnAddress> page = step ? OwnAddress.ofReferrer(request.getHeader("Referer"), request.getHeader("Host"))
                : OwnAddress.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        return page.map(address -> OwnAddress.DOOR + (step ? OwnAddress.AGAIN : "") + address.word()).orElse("/");
    }
}
