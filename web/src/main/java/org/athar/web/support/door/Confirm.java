package org.athar.web.support.door;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.athar.web.support.Language;
import org.athar.web.support.draft.RestoreDraft;

/**
 * Lets a person who is signed in confirm who they are: by a code flow of its own, at a client of its own whose tokens open nothing, for
 * which the sign-in service must ask for the passphrase again. The client of the server signs in once and cannot ask again.
 */
@WebServlet(Confirm.PATH + "*")
public class Confirm extends HttpServlet {

    /** Where a confirmation begins; behind it stands the word of the address to go on to. */
    static final String PATH = "/confirm/";

    /** The page that says why. */
    static final String PAGE = "/confirm.xhtml?to=";

    private static final long serialVersionUID = 1L;
    private static final String CLIENT = "athar-confirm";
    private static final String ANSWER = "answer";
    private static final String MISSING = "missing";
    private static final String TOLD = Confirm.class.getName() + ".told";

    @Inject
    private transient IdentityServer identityServer;
    @Inject
    private transient Clock clock;
    @Inject
    private transient Language language;

    /** The address at which a person is asked to confirm before they go on to another. */
    public static String before(OwnAddress address) {
        return PAGE + address.word();
    }

    /** Whether this person has just confirmed, and stands before a form again that was not carried out. Told once. */
    public static boolean tells(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean tells = session != null && session.getAttribute(TOLD) != null;
        if (tells) {
            session.removeAttribute(TOLD);
        }
        return tells;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String way = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
        switch (way) {
            case ANSWER -> answer(request, response);
            case MISSING -> lead(request, response);
            default -> {
                if (OwnAddress.read(way).isEmpty()) {
                    response.sendError(HttpServletResponse.SC_NOT_FOUND);
                    return;
                }
                ask(request, response, way);
            }
        }
    }

    /** What is no page was asked for without a confirmation, such as the file of an export. */
    private static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        response.sendRedirect(OwnAddress.of(asked + (query == null ? "" : "?" + query)).map(Confirm::before).orElse("/"));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, String way) throws IOException {
        Asked asked = Asked.now(way, clock.instant());
        asked.keep(request.getSession());
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("response_type", "code");
        wanted.put("scope", "openid");
        wanted.put("client_id", CLIENT);
        wanted.put("redirect_uri", back(request));
        wanted.put("state", asked.state());
        wanted.put("nonce", asked.nonce());
        wanted.put("code_challenge", asked.challenge());
        wanted.put("code_challenge_method", "S256");
        wanted.put("max_age", "0");
        wanted.put("prompt", "login");
        wanted.put("login_hint", request.getUserPrincipal().getName());
        wanted.put("ui_locales", language.getCode());
        response.sendRedirect(identityServer.authorization() + "?" + Query.of(wanted));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = Asked.take(request.getSession(), request.getParameter("state"));
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<ConfirmedPerson> confirmed = confirmed(request, asked.get());
        OwnAddress way = OwnAddress.read(asked.get().way()).orElseThrow();
        if (confirmed.isPresent()) {
            confirmed.get().keep(request.getSession());
            if (way.text().contains(RestoreDraft.PARAMETER + "=")) {
                request.getSession().setAttribute(TOLD, true);
            }
        }
        response.sendRedirect(confirmed.isPresent() ? way.text() : before(way));
    }

    private Optional<ConfirmedPerson> confirmed(HttpServletRequest request, Asked asked) throws IOException {
        String code = request.getParameter("code");
        if (code == null) {
            return Optional.empty();
        }
        Optional<String> token = identityServer.identityToken(Map.of("grant_type", "authorization_code", "client_id", CLIENT,
                "code", code, "redirect_uri", back(request), "code_verifier", asked.verifier()));
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> person = ConfirmedPerson.subject(request);
        return identityServer.verified(token.get(), CLIENT, new JWTClaimsSet.Builder().claim("nonce", asked.nonce()).claim("typ", "ID")
                        .subject(person.orElseThrow()), Set.of("exp", "iat", "auth_time"))
                .map(Confirm::shown).filter(at -> isSince(at, asked.at())).map(at -> new ConfirmedPerson(person.get(), at));
    }

    /** Only since it was asked for, to the second that a token tells, and not ahead of the clock. */
    private boolean isSince(Instant at, Instant asked) {
        return !at.isBefore(asked.truncatedTo(ChronoUnit.SECONDS)) && !at.isAfter(clock.instant());
    }

    private static Instant shown(JWTClaimsSet claims) {
        try {
            return Instant.ofEpochSecond(claims.getLongClaim("auth_time"));
        } catch (ParseException e) {
            return Instant.EPOCH;
        }
    }

    private static String back(HttpServletRequest request) {
        return request.getRequestURL().toString().replace(request.getRequestURI(), request.getContextPath() + PATH + ANSWER);
    }
}
