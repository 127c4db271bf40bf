package org.athar.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Subject;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;

/**
 * What is to be done.
 *
 * @param textKey   key of its sentence in the catalogue, such as {@code identification.task.signSheet}
 * @param arguments what the sentence needs: numbers and references, never a protected value
 * @param page      where it is done, from the root, such as {@code /identification/view?ref=IC-2026-0001}
 * @param subject   the record it is about
 * @param role      which role sees it
 * @param person    the one who owns it; null while anyone of the role may take it
 * @param scopeKind what confines it, null if nothing
 * @param scopeId   to which one
 * @param dueOn     until when
 * @param byHand    whether who did it says so; otherwise it closes by itself with the step that it asks for
 */
public record NewTask(String textKey, List<String> arguments, String page, Subject subject, Role role, StaffId person,
        ScopeKind scopeKind, UUID scopeId, LocalDate dueOn, boolean byHand) {

    /** A task that closes by itself with the step that it asks for. */
    public NewTask(String textKey, List<String> arguments, String page, Subject subject, Role role, StaffId person, ScopeKind scopeKind,
            UUID scopeId, LocalDate dueOn) {
        this(textKey, arguments, page, subject, role, person, scopeKind, scopeId, dueOn, false);
    }
}
