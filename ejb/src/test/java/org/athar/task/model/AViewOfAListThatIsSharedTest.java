package org.athar.task.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.security.StaffId;
import org.athar.task.RecordList;
import org.athar.task.TaskRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view says nothing to others that they may not know: its filters are choices, never words or records. */
class AViewOfAListThatIsSharedTest {

    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final StaffId RANIA = new StaffId(new UUID(0, 1));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"SITES, type=TRENCH&status=PROTECTED&area=IQG15", "CASES, stage=PROPOSED&mine=true", "MISSING, status=VERIFIED&sex=MALE",
        "FACILITIES, tab=facilities&facilityType=PRISON", "TRAIL, operation=READ_SITES&since=2026-11-01", "STAFF, ''", "REMAINS, ''"})
    void is_shared_where_its_filters_are_choices(RecordList list, String query) {
        ListView view = view(list, query);
        assertEquals(Optional.empty(), view.share(Role.COORDINATOR, NOW));
        assertTrue(view.view().shared());
        assertEquals(Role.COORDINATOR, view.view().with());
        view.keepToOneself();
        assertFalse(view.view().shared());
        assertNull(view.view().with());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"MISSING, q=Ali+Hassan", "CASES, q=ALI", "STAFF, q=Rania", "SITES, type=TRENCH&q=%D8%B9%D9%84%D9%8A",
        "CASES, owner=5f0c7a4e-0000-7000-8000-000000000001", "CASES, site=NIN-0012", "CUSTODY, place=Shelf+of+Ali",
        "SOURCES, organisation=Ali+Hassan", "MISSING, office=5f0c7a4e-0000-7000-8000-000000000001", "TRAIL, about=MP-000001-A",
        "TRAIL, actor=5f0c7a4e-0000-7000-8000-000000000001", "SITES, somethingNew=TRENCH"})
    void is_not_shared_where_it_holds_words_or_names_a_record(RecordList list, String query) {
        ListView view = view(list, query);
        assertEquals(Optional.of(TaskRefusal.VIEW_SAYS_TOO_MUCH), view.share(null, NOW));
        assertFalse(view.view().shared());
    }

    @Test
    void is_shared_with_nobody_once_it_is_removed() {
        ListView view = view(RecordList.SITES, "type=TRENCH");
        view.share(null, NOW);
        view.remove(NOW);
        assertFalse(view.view().shared());
        assertEquals("", view.view().query());
    }

    private static ListView view(RecordList list, String query) {
        ListView view = new ListView(new UUID(0, 2), RANIA, list, NOW);
        view.name("A view", NOW);
        view.filter(query, NOW);
        view.show(List.of(), NOW);
        return view;
    }
}
