package org.athar.identification.view;

import java.io.Serializable;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Guard.Looks;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Standard;
import org.athar.kernel.Refusal;

/**
 * A rule that is not met.
 *
 * @param refusal  the refusal, with its code and sentence
 * @param ruleId   the rule's id
 * @param standard where the rule comes from
 * @param looks    what the rule looks at
 * @param menders  who can mend it
 * @param offers   a step that may mend it, null if none
 */
public record Blocker(Refusal refusal, String ruleId, Standard standard, Looks looks, Set<Role> menders,
        Action offers) implements Serializable {
}
