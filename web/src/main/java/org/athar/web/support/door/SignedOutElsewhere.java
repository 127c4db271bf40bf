package org.athar.web.support.door;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Told by the sign-in service that a person has signed out there, or that an administrator has ended the person's session: ends the
 * sessions here that came from it (OpenID Connect Back-Channel Logout 1.0). Nobody is signed in who asks; what counts is the token.
 */
@WebServlet(SignedOutElsewhere.PATH)
public class SignedOutElsewhere extends HttpServlet {

    /** Where the sign-in service says it; the realm names this address. */
    public static final String PATH = "/signed-out-elsewhere";

    private static final long serialVersionUID = 1L;
    private static final String CLIENT = "athar-web";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int MOST_BYTES = 16_384;
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final transient Map<String, Instant> taken = new ConcurrentHashMap<>();

    @Inject
    private transient IdentityServer identityServer;
    @Inject
    private transient OpenSessions sessions;
    @Inject
    private transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JWTClaimsSet> claims = request.getContentLengthLong() > MOST_BYTES ? Optional.empty() : claims(request);
        if (claims.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        sessions.end(claims.get().getSubject(), (String) claims.get().getClaim("sid"));
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private Optional<JWTClaimsSet> claims(HttpServletRequest request) throws IOException {
        String token = request.getParameter("logout_token");
        return token == null ? Optional.empty()
                : identityServer.verified(token, CLIENT, new JWTClaimsSet.Builder(), Set.of("iat", "exp", "jti", "events"))
                        .filter(this::isSignOut);
    }

    /** Fresh, for the first time, and nothing but this: an identity token is none. */
    private boolean isSignOut(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Instant said = claims.getIssueTime().toInstant();
        taken.values().removeIf(at -> at.isBefore(now.minus(FRESH.multipliedBy(2))));
        return claims.getClaim("nonce") == null && (claims.getSubject() != null || claims.getClaim("sid") instanceof String)
                && claims.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT)
                && Duration.between(said, now).abs().compareTo(FRESH) < 0
                && taken.putIfAbsent(claims.getJWTID(), now) == null;
    }
}
