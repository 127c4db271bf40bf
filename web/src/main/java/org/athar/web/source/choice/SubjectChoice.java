package org.athar.web.source.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Offers incidents and facilities for what somebody types. */
@Named("subjectChoice")
@ApplicationScoped
public class SubjectChoice {

    @Inject
    private FigureService ledger;
    @Inject
    private Language language;
    @Inject
    private Texts text;

    /** Incidents, then facilities, that answer to what was typed. */
    public List<SubjectLabel> completeIncidentOrFacility(String typed) {
        return Stream.of(SubjectKind.INCIDENT, SubjectKind.FACILITY)
                .flatMap(kind -> ledger.findSubjects(kind, typed == null ? "" : typed).stream()).toList();
    }

    /** Sites, incidents, facilities and areas that answer to what was typed. */
    public List<SubjectLabel> complete(String typed) {
        return Stream.of(SubjectKind.values()).flatMap(kind -> ledger.findSubjects(kind, typed == null ? "" : typed).stream()).toList();
    }

    /** Name and kind. */
    public String label(SubjectLabel subject) {
        return subject == null ? "" : subject.name().in(language.getCode()) + " (" + text.value(subject.subject().kind()) + ")";
    }
}
