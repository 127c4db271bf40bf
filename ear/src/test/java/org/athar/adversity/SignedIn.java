package org.athar.adversity;

import java.util.Optional;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;

/** A program whose token is renewed when it is over, and that takes a server that is away for no answer. */
final class SignedIn {

    private static final int NOT_SIGNED_IN = 401;

    private final String username;
    private Program program;

    SignedIn(String username) {
        this.username = username;
    }

    /** Signed in by now: who begins at the same moment as others should not meet them at the log-in page. */
    static SignedIn already(String username) {
        SignedIn person = new SignedIn(username);
        person.program = Program.of(username);
        return person;
    }

    Optional<Answer> get(String address) {
        return answer(() -> program.get(address));
    }

    Optional<Answer> post(String address, String body, String key) {
        return answer(() -> program.post(address, body, "Idempotency-Key", key));
    }

    private interface Question {
        Answer ask();
    }

    private Optional<Answer> answer(Question question) {
        try {
            if (program == null) {
                program = Program.of(username);
            }
            Answer answer = question.ask();
            if (answer.status() == NOT_SIGNED_IN) {
                program = null;
                return Optional.empty();
            }
            return Optional.of(answer);
        } catch (AssertionError | RuntimeException away) {
            return Optional.empty();
        }
    }
}
