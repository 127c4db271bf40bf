package org.athar.engine.protocol;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One rule that is not met.
 *
 * @param guard     the rule
 * @param menders   in which roles somebody can mend it
 * @param arguments what the sentence names, such as how many have signed: text and numbers only
 */
public record Refusal(Guard guard, Set<Role> menders, List<Object> arguments) {

    /** Copies the collections. */
    public Refusal {
        Objects.requireNonNull(guard, "guard");
        menders = Set.copyOf(menders);
        arguments = List.copyOf(arguments);
    }

    /** The rule's id in the procedure, such as I6; W and a number stand for a row of the procedure itself. */
    public String ruleId() {
        return guard.ruleId();
    }

    /** Where the rule comes from. */
    public Standard standard() {
        return guard.standard();
    }

    /** A step that may mend it. */
    public Optional<Action> offers() {
        return guard.offers();
    }

    /** The key of the sentence that says what is missing, by which rule, and who can mend it. */
    public String messageKey() {
        return "protocol.guard." + guard.name();
    }
}
