package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.security.SecurityRefusal;
import org.athar.security.model.AnsweredRequest;
import org.athar.security.model.AnsweredRequests;

/**
 * Carries out a command once, however often a program sends it. The answer is kept in the transaction of the command, by the gate
 * before the services: there is no effect without the answer, and no answer without the effect. A refusal is not kept, since it
 * leaves nothing that could happen twice.
 */
@ApplicationScoped
public class OnceOnly {

    private static final ThreadLocal<Asked> ASKED = new ThreadLocal<>();

    @Inject
    private AnsweredRequests answers;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /**
     * Calls one command of a service under a key, and answers in words; as the first time where the same was carried out before.
     *
     * @param key     the program's name for this very request
     * @param digest  SHA-256 of all that is asked for; another one under the same key is refused
     * @param inWords the answer to what the command hands back
     * @param command the call of a service
     */
    public <T> Outcome<String> answer(String key, String digest, Function<? super T, String> inWords, Supplier<Outcome<T>> command) {
        @SuppressWarnings("unchecked")
        Asked asked = new Asked(key, digest, (Function<Object, String>) inWords);
        ASKED.set(asked);
        try {
            Outcome<T> outcome = command.get();
            return outcome instanceof Outcome.Refused<T> refused ? Outcome.refused(refused.reasons())
                    : Outcome.done(inWords.apply(outcome.required()));
        } catch (AnsweredBefore e) {
            return Outcome.done(e.answer());
        } finally {
            ASKED.remove();
        }
    }

    /** What stands against carrying out the command under way; empty if nothing does. Asked once its person is known to be allowed. */
    Optional<Outcome<Object>> before() {
        Asked asked = ASKED.get();
        if (asked == null) {
            return Optional.empty();
        }
        Optional<AnsweredRequest> first = answers.claim(current.person(), asked.key());
        if (first.filter(one -> one.wasAsked(asked.digest())).isPresent()) {
            throw new AnsweredBefore(first.get().answer());
        }
        return first.map(other -> Outcome.refused(SecurityRefusal.KEY_USED_BEFORE));
    }

    /** Keeps what the command under way has come to. */
    void keep(Object answer) {
        Asked asked = ASKED.get();
        if (asked != null && answer instanceof Outcome.Done<?> done) {
            answers.add(new AnsweredRequest(Ids.next(clock), current.person(), asked.key(), asked.digest(),
                    asked.inWords().apply(done.value()), current.recordedAt()));
        }
    }

    private record Asked(String key, String digest, Function<Object, String> inWords) {
    }
}
