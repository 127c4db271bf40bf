package org.athar.recovery.command;

import jakarta.validation.constraints.NotNull;
import org.athar.recovery.code.ArtefactKind;

/**
 * An artefact or effects are recovered.
 *
 * @param recovery    where, when, by whom
 * @param kind        what it is
 * @param quantity    how many pieces
 * @param description type, material, marks, condition
 * @param remains     number of the remains with which it was found; null if alone
 * @param invented    whether it exists in a sample only
 */
public record RecordEvidenceCommand(@NotNull Recovery recovery, ArtefactKind kind, int quantity, String description, String remains,
        boolean invented) {
}
