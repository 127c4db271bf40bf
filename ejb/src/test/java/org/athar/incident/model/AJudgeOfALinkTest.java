package org.athar.incident.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.incident.IncidentRefusal;
import org.athar.incident.kind.LinkGrade;
import org.athar.source.OriginId;
import org.junit.jupiter.api.Test;

class AJudgeOfALinkTest {

    private static final OriginId ONE = new OriginId(new UUID(0, 1));
    private static final OriginId OTHER = new OriginId(new UUID(0, 2));

    @Test
    void mayAlwaysCallItAlleged() {
        assertEquals(Optional.empty(), LinkGradePolicy.mayBe(LinkGrade.ALLEGED, 0, List.of()));
    }

    @Test
    void needsARatedSourceToCallItSupported() {
        assertEquals(Optional.of(IncidentRefusal.NO_RATED_SOURCE), LinkGradePolicy.mayBe(LinkGrade.SUPPORTED, 0, List.of(ONE, OTHER)));
        assertEquals(Optional.empty(), LinkGradePolicy.mayBe(LinkGrade.SUPPORTED, 1, List.of()));
    }

    @Test
    void needsSourcesOfTwoKnownOriginsToCallItEstablished() {
        assertEquals(Optional.of(IncidentRefusal.NOT_INDEPENDENT), LinkGradePolicy.mayBe(LinkGrade.ESTABLISHED, 2, List.of(ONE, ONE)));
        assertEquals(Optional.of(IncidentRefusal.NOT_INDEPENDENT),
                LinkGradePolicy.mayBe(LinkGrade.ESTABLISHED, 2, Arrays.asList(ONE, null)));
        assertEquals(Optional.empty(), LinkGradePolicy.mayBe(LinkGrade.ESTABLISHED, 2, List.of(ONE, OTHER)));
    }
}
