package org.athar.adversity;

import java.util.Optional;
import org.athar.harness.Program;
import org.athar.harness.Program.Answer;

/** A program that signs in again when it must, and that takes a server that is away for no answer; good for many at once. */
final class SignedIn {

    private static final int NOT_SIGNED_IN = 401;

    private final String username;
    private volatile Program program;

    SignedIn(String username) {
        this.username = username;
        this.program = Program.lasting(username);
    }

    /** Signed in by now: who begins at the same moment as others should not meet them at the log-in page. */
    static SignedIn already(String username) {
        SignedIn person = new SignedIn(username);
        person.get("me").orElseThrow();
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
            Answer answer = question.ask();
            if (answer.status() == NOT_SIGNED_IN) {
                program = Program.lasting(username);
                return Optional.empty();
            }
            return Optional.of(answer);
        } catch (AssertionError | RuntimeException away) {
            return Optional.empty();
        }
    }
}
