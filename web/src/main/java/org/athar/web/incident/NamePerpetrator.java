package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.incident.IncidentService;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.source.StatementId;
import org.athar.source.StatementService;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.StatementView;

/** Names somebody whom a statement alleges to have done it. */
@Named
@ViewScoped
public class NamePerpetrator extends IncidentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentService service;
    @Inject
    private StatementService statementRecords;

    private List<StatementView> statements = List.of();
    private String statement;

    @Override
    public void load() {
        super.load();
        statements = statementRecords.about(LedgerSubject.incident(getIncident().label().id().value()));
    }

    /** Records it, and leads back to the overview. */
    public String save() {
        StatementId chosen = statement == null || statement.isBlank() ? null : new StatementId(UUID.fromString(statement));
        return answer(service.namePerpetrator(new NamePerpetratorCommand(getIncident().label().id(), getWords().text(), chosen)),
                "overview", "incident.perpetrator.done");
    }

    /** Statements about the incident, one of which must allege it. */
    public List<StatementView> getStatements() {
        return statements;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
