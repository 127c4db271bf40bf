package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.athar.kernel.LocalizedText;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestState;

/**
 * A request about data.
 *
 * @param ref its number
 * @param kind what is asked for
 * @param state how it stands
 * @param person about whom
 * @param askedBy who asks; null in a list
 * @param standing in what standing; null in a list
 * @param identityCheck how it was checked who asks; null in a list
 * @param concerns which data; null in a list
 * @param receivedOn when it came in
 * @param dueOn until when it is to be decided
 * @param overdue whether that day has passed undecided
 * @param waiting whether a second person is awaited
 * @param recordedBy who took it down
 * @param recordedAt when
 */
public record RequestView(String ref, RequestKind kind, RequestState state, PersonReference person, String askedBy,
        RequestStanding standing, String identityCheck, String concerns, LocalDate receivedOn, LocalDate dueOn, boolean overdue,
        boolean waiting, LocalizedText recordedBy, Instant recordedAt) implements Serializable {
}
