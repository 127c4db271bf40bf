package org.athar.web.support.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The sessions there are, each with the session at the sign-in service that it came from: so that both end together. */
@ApplicationScoped
public class OpenSessions {

    private final Map<String, Origin> origins = new ConcurrentHashMap<>();

    /**
     * Where a session came from.
     *
     * @param session  the session here
     * @param subject  the person, as the sign-in service names them
     * @param signedIn the session there
     */
    private record Origin(HttpSession session, String subject, String signedIn) {
    }

    /** Remembers where a session came from. */
    void opened(HttpSession session, String subject, String signedIn) {
        origins.put(session.getId(), new Origin(session, subject, signedIn));
    }

    /** Whether it is remembered. */
    boolean knows(HttpSession session) {
        return origins.containsKey(session.getId());
    }

    /** It has ended. */
    void ended(HttpSession session) {
        origins.remove(session.getId());
    }

    /** Ends what came from this session there; all of the person's where none is named. */
    void end(String subject, String signedIn) {
        Predicate<Origin> meant = signedIn == null ? one -> one.subject().equals(subject) : one -> one.signedIn().equals(signedIn);
        List<Origin> ending = origins.values().stream().filter(meant).toList();
        ending.forEach(one -> {
            origins.remove(one.session().getId());
            try {
                one.session().invalidate();
            } catch (IllegalStateException e) {
                // It ended by itself meanwhile.
            }
        });
    }
}
