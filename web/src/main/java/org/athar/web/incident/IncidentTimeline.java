package org.athar.web.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.athar.incident.view.IncidentView;
import org.athar.kernel.PartialDate;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.FigureView;
import org.athar.source.view.StatementView;
import org.athar.web.source.LedgerTexts;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Happening;

/** Puts what happened and what was said about it on one line, by date. What is not dated is left to the other tabs. */
@ApplicationScoped
class IncidentTimeline {

    @Inject
    private LedgerTexts words;
    @Inject
    private Texts text;

    List<Happening> of(IncidentView incident, FigureBoard board, List<StatementView> statements) {
        List<Happening> happenings = new ArrayList<>();
        String name = words.words(incident.label().name());
        add(happenings, incident.label().startsOn(), text.get("incident.timeline.began"), name, null, "stop");
        add(happenings, incident.endsOn(), text.get("incident.timeline.ended"), null, null, "plain");
        incident.qualifications().forEach(law -> add(happenings, law.statedOn(), words.words(law.text()), words.source(law.source()), null,
                "plain"));
        statements.forEach(said -> add(happenings, said.source().publishedOn(), words.words(said.text()), words.source(said.source()),
                "../source/statement.xhtml?ref=" + said.ref(), "plain"));
        board.axes().stream().flatMap(axis -> axis.groups().stream()).flatMap(group -> group.figures().stream())
                .forEach(figure -> add(happenings, figure.publishedOn(), said(figure), words.source(figure.source()),
                        "../source/figure.xhtml?ref=" + figure.ref(), figure.differsFrom().isEmpty() ? "plain" : "wait"));
        happenings.sort(Comparator.comparing(Happening::on));
        return happenings;
    }

    private String said(FigureView figure) {
        String counted = figure.counted() == null ? "" : " (" + words.words(figure.counted()) + ")";
        return text.value(figure.kind()) + ": " + words.amount(figure.quantity()) + counted;
    }

    private static void add(List<Happening> happenings, PartialDate on, String title, String detail, String href, String tone) {
        if (on != null) {
            happenings.add(new Happening(on, title, detail, href, tone));
        }
    }
}
