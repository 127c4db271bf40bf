package org.athar.web.support.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * A person who has confirmed who they are, kept in the session on the server and nowhere else.
 *
 * @param subject the person, as the sign-in service names them
 * @param at      when they last showed it there
 */
record ConfirmedPerson(String subject, Instant at) implements Serializable {

    private static final String ATTRIBUTE = ConfirmedPerson.class.getName();

    /** Keeps it in the person's session. */
    void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** When who asks has last shown who they are: at sign-in, as their token says, or by a confirmation since. */
    static Optional<Instant> shownBy(HttpServletRequest request) {
        return token(request.getUserPrincipal()).flatMap(token -> Stream.concat(signedIn(token), confirmed(request, token))
                .max(Instant::compareTo));
    }

    /** Who asks, as the sign-in service names them. */
    static Optional<String> subject(HttpServletRequest request) {
        return token(request.getUserPrincipal()).map(JsonWebToken::getSubject);
    }

    private static Stream<Instant> signedIn(JsonWebToken token) {
        Object at = token.getClaimValue("auth_time");
        return at instanceof Number seconds ? Stream.of(Instant.ofEpochSecond(seconds.longValue())) : Stream.empty();
    }

    private static Stream<Instant> confirmed(HttpServletRequest request, JsonWebToken token) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ConfirmedPerson confirmed
                && confirmed.subject().equals(token.getSubject()) ? Stream.of(confirmed.at()) : Stream.empty();
    }

    /** The identity token of a session; the token that a program has sent. */
    private static Optional<JsonWebToken> token(Principal principal) {
        if (!(principal instanceof OidcPrincipal<?> person)) {
            return Optional.empty();
        }
        OidcSecurityContext context = person.getOidcSecurityContext();
        return Optional.ofNullable(context.getIDToken() == null ? context.getToken() : context.getIDToken());
    }
}
