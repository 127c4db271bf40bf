package org.athar.missing.command;

import java.time.LocalDate;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;

/**
 * Somebody asks that data about a person is erased or no longer used.
 *
 * @param person reference of the person
 * @param kind what is asked for
 * @param askedBy who asks
 * @param standing in what standing
 * @param identityCheck how it was checked who asks
 * @param concerns which data, in the words of who asks
 * @param receivedOn when it came in
 */
public record RecordRequestCommand(String person, RequestKind kind, String askedBy, RequestStanding standing,
        String identityCheck, String concerns, LocalDate receivedOn) {
}
