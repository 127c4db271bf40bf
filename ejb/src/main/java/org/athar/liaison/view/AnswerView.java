package org.athar.liaison.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.liaison.code.AnswerCause;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;

/**
 * What the family could hear from when on.
 *
 * @param status what
 * @param need   what was needed, null if nothing
 * @param cause  why it changed
 * @param since  from when on
 */
public record AnswerView(FamilyStatus status, FamilyNeed need, AnswerCause cause, Instant since) implements Serializable {
}
