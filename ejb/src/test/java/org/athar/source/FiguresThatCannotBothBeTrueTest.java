package org.athar.source;

import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.COORDINATOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

@AtTheWorkbench
class FiguresThatCannotBothBeTrueTest {

    private static final FigureService FIGURES = Workbench.here().find(FigureService.class);
    private static final SourceService SOURCES = Workbench.here().find(SourceService.class);

    @Test
    void stand_side_by_side_until_another_takes_the_place_of_one() throws SQLException {
        LedgerSubject district = aDistrict();
        String one = source("One");
        String another = source("Another");
        String few = figure(district, one, 10, null);
        String many = figure(district, another, 30, null);
        assertEquals(List.of(few, many), seen(AUDITOR, district));
        String more = figure(district, one, 20, few);
        assertEquals(List.of(many, more), seen(AUDITOR, district));
        figure(district, another, 20, many);
        assertEquals(List.of(), seen(AUDITOR, district));
    }

    private static List<String> seen(Colleague who, LedgerSubject subject) {
        return who.call(() -> FIGURES.contradictions(null, 1_000)).rows().stream().filter(one -> one.subject().subject().equals(subject))
                .flatMap(one -> one.figures().stream()).map(one -> one.ref()).sorted().toList();
    }

    private static String source(String name) {
        return INVESTIGATOR.done(() -> SOURCES.record(new RecordSourceCommand(SourceType.NGO, new LocalizedText(name, null, null), null,
                null, null, null, List.of(), null, null, null, null, null, null, null, null, false, Sensitivity.S1, null, true))).ref();
    }

    private static String figure(LedgerSubject about, String source, long killed, String former) {
        SourceId by = INVESTIGATOR.call(() -> SOURCES.view(source)).label().id();
        FigureId before = former == null ? null : COORDINATOR.call(() -> FIGURES.view(former)).figure().id();
        return INVESTIGATOR.done(() -> FIGURES.record(new RecordFigureCommand(about, by, null,
                FigureLine.of(FigureKind.ALLEGED_KILLED, Quantity.exactly(killed, FigureUnit.PERSONS)), List.of(), null, null, null, null,
                null, false, before, before == null ? null : "A mistake of writing", true))).ref();
    }

    private static LedgerSubject aDistrict() throws SQLException {
        try (Connection connection = Workbench.here().superuser(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM administrative_area ORDER BY id LIMIT 1")) {
            row.next();
            return LedgerSubject.area(row.getObject(1, UUID.class));
        }
    }
}
