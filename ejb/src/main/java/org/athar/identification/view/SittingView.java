package org.athar.identification.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sitting of the board.
 *
 * @param id             which sitting
 * @param ref            its reference
 * @param from           first day
 * @param until          last day, null if open
 * @param place          where it sits
 * @param decisionNumber the decision that appoints it
 * @param invented       whether invented for a sample
 * @param members        who was appointed
 */
public record SittingView(UUID id, String ref, LocalDate from, LocalDate until, String place, String decisionNumber, boolean invented,
        List<MemberView> members) implements Serializable {

    /** Keeps the lists as they are. */
    public SittingView {
        members = List.copyOf(members);
    }
}
