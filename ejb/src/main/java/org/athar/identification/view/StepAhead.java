package org.athar.identification.view;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Guard.Looks;
import org.athar.engine.protocol.Role;

/**
 * A step that lies ahead.
 *
 * @param action   which step
 * @param takers   the roles that may take it
 * @param mine     whether who reads holds one of them
 * @param open     whether nothing stands in its way before its form is filled
 * @param blockers what stands in its way
 */
public record StepAhead(Action action, Set<Role> takers, boolean mine, boolean open, List<Blocker> blockers) implements Serializable {

    /** Keeps the lists as they are. */
    public StepAhead {
        blockers = List.copyOf(blockers);
    }

    /** What stands in the way whoever tries. */
    public List<Blocker> onFile() {
        return blockers.stream().filter(blocker -> blocker.looks() == Looks.AT_FILE).toList();
    }

    /** What stands in the way of who reads, the role apart. */
    public List<Blocker> ofPerson() {
        return blockers.stream().filter(blocker -> blocker.looks() == Looks.AT_PERSON && !"W0".equals(blocker.ruleId())).toList();
    }
}
