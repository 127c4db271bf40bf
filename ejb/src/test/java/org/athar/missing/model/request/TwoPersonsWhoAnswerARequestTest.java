package org.athar.missing.model.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingRefusal;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestState;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.command.PlaceHoldCommand;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.security.StaffId;
import org.junit.jupiter.api.Test;

class TwoPersonsWhoAnswerARequestTest {

    private static final StaffId FIRST = new StaffId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
    private static final StaffId SECOND = new StaffId(UUID.fromString("00000000-0000-0000-0000-000000000002"));
    private static final MissingPersonId PERSON = new MissingPersonId(UUID.fromString("00000000-0000-0000-0000-000000000009"));
    private static final Circumstances FREE = new Circumstances(false, false, "seen");
    private static final Circumstances HELD = new Circumstances(true, false, "seen");
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void decide_nothing_alone() {
        DataRequest request = request(RequestKind.RESTRICTION);
        assertEquals(Optional.empty(), propose(request, RequestVerdict.GRANT, false));
        assertEquals(RequestState.OPEN, request.state(), "a proposal holds nothing");
        assertEquals(Optional.of(MissingRefusal.ANSWERED_BY_PROPOSER), request.answer(true, null, FREE, FIRST, NOW));
        assertEquals(Optional.of(MissingRefusal.DECISION_WAITS), propose(request, RequestVerdict.DECLINE, false));
        assertEquals(Optional.empty(), request.answer(true, null, FREE, SECOND, NOW));
        assertEquals(RequestState.GRANTED, request.state());
        assertEquals(Optional.of(MissingRefusal.NOTHING_WAITS), request.answer(true, null, FREE, SECOND, NOW));
    }

    @Test
    void leave_it_open_where_the_second_does_not_confirm() {
        DataRequest request = request(RequestKind.RESTRICTION);
        propose(request, RequestVerdict.DECLINE, false);
        assertEquals(Optional.empty(), request.answer(false, "The kinship is shown.", FREE, SECOND, NOW));
        assertEquals(RequestState.OPEN, request.state());
        assertEquals(List.of(RequestVerdict.GRANT, RequestVerdict.DECLINE), request.open());
    }

    @Test
    void end_what_they_granted_in_the_same_way() {
        DataRequest request = request(RequestKind.RESTRICTION);
        assertEquals(Optional.of(MissingRefusal.VERDICT_NOT_OPEN), propose(request, RequestVerdict.LIFT, false));
        propose(request, RequestVerdict.GRANT, false);
        request.answer(true, null, FREE, SECOND, NOW);
        assertEquals(List.of(RequestVerdict.LIFT), request.open());
        propose(request, RequestVerdict.LIFT, false);
        assertEquals(RequestState.GRANTED, request.state(), "it stands until the second person confirms");
        request.answer(true, null, FREE, SECOND, NOW);
        assertEquals(RequestState.LIFTED, request.state());
        assertEquals(List.of(), request.open());
    }

    @Test
    void grant_no_erasure_while_an_authority_holds_the_data() {
        DataRequest request = request(RequestKind.ERASURE);
        assertEquals(Optional.of(MissingRefusal.UNDER_HOLD), propose(request, RequestVerdict.GRANT, true));
        assertEquals(Optional.empty(), propose(request, RequestVerdict.GRANT, false));
        assertEquals(Optional.of(MissingRefusal.UNDER_HOLD), request.answer(true, null, HELD, SECOND, NOW), "a hold placed meanwhile");
        assertEquals(RequestState.OPEN, request.state());
        DataRequest restriction = request(RequestKind.RESTRICTION);
        assertEquals(Optional.empty(), propose(restriction, RequestVerdict.GRANT, true), "a hold keeps data; so does a restriction");
    }

    @Test
    void carry_out_an_erasure_as_two_and_only_what_the_first_saw() {
        DataRequest request = request(RequestKind.ERASURE);
        assertEquals(Optional.of(MissingRefusal.VERDICT_NOT_OPEN), propose(request, RequestVerdict.ERASE, false));
        propose(request, RequestVerdict.GRANT, false);
        request.answer(true, null, FREE, SECOND, NOW);
        assertEquals(List.of(RequestVerdict.ERASE, RequestVerdict.LIFT), request.open());
        assertEquals(Optional.of(MissingRefusal.UNDER_HOLD), propose(request, RequestVerdict.ERASE, true));
        Circumstances compared = new Circumstances(false, true, "seen");
        assertEquals(Optional.of(MissingRefusal.COMPARED_IN_CASE),
                request.propose(UUID.randomUUID(), RequestVerdict.ERASE, "Agreed.", compared, FIRST, NOW));
        assertEquals(Optional.empty(), propose(request, RequestVerdict.ERASE, false));
        assertEquals(Optional.of(MissingRefusal.ANSWERED_BY_PROPOSER), request.answer(true, null, FREE, FIRST, NOW));
        assertEquals(Optional.of(MissingRefusal.UNDER_HOLD), request.answer(true, null, HELD, SECOND, NOW));
        assertEquals(Optional.of(MissingRefusal.COMPARED_IN_CASE), request.answer(true, null, compared, SECOND, NOW));
        assertEquals(Optional.of(MissingRefusal.SHOWN_OTHERWISE),
                request.answer(true, null, new Circumstances(false, false, "more"), SECOND, NOW));
        assertEquals(RequestState.GRANTED, request.state(), "until here nothing is erased");
        assertEquals(Optional.empty(), request.answer(true, null, FREE, SECOND, NOW));
        assertEquals(RequestState.ERASED, request.state());
        assertEquals(List.of(), request.open(), "there is no way back");
    }

    @Test
    void carry_out_nothing_where_data_is_only_no_longer_used() {
        DataRequest request = request(RequestKind.RESTRICTION);
        propose(request, RequestVerdict.GRANT, false);
        request.answer(true, null, FREE, SECOND, NOW);
        assertEquals(Optional.of(MissingRefusal.VERDICT_NOT_OPEN), propose(request, RequestVerdict.ERASE, false));
    }

    @Test
    void are_asked_to_decide_within_the_days_of_the_setting() {
        assertEquals(LocalDate.parse("2026-12-01"), request(RequestKind.ERASURE).dueOn());
    }

    @Test
    void do_not_end_a_hold_that_they_wrote_down_themselves() {
        LegalHold hold = new LegalHold(UUID.randomUUID(), PERSON, new PlaceHoldCommand("MP-000001-X", "Court of Mosul", "12 of 2026",
                "Proceedings", LocalDate.parse("2026-11-01")), FIRST, NOW);
        assertEquals(Optional.of(MissingRefusal.ENDED_BY_WHO_PLACED), hold.end("Over", FIRST, NOW));
        assertTrue(hold.stands());
        assertEquals(Optional.empty(), hold.end("Over", SECOND, NOW));
        assertFalse(hold.stands());
        assertEquals(Optional.of(MissingRefusal.HOLD_OVER), hold.end("Over", SECOND, NOW));
    }

    private static Optional<MissingRefusal> propose(DataRequest request, RequestVerdict verdict, boolean held) {
        return request.propose(UUID.randomUUID(), verdict, "As the law says.", held ? HELD : FREE, FIRST, NOW);
    }

    private static DataRequest request(RequestKind kind) {
        return new DataRequest(UUID.randomUUID(), "DR-2026-0001", PERSON, new RecordRequestCommand("MP-000001-X", kind, "Her brother",
                RequestStanding.RELATIVE, "Identity card seen", "The telephone numbers", LocalDate.parse("2026-11-01")), 30, FIRST, NOW);
    }
}
