package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.incident.FacilityService;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.view.FacilityView;
import org.athar.kernel.PartialDate;
import org.athar.web.support.part.WrittenWords;

/** Records who held a facility, from when to when; or a row that takes the place of another. */
@Named("recordOperator")
@ViewScoped
public class RecordOperatorForm extends FacilityForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacilityService service;

    private final WrittenWords words = new WrittenWords();
    private UUID supersedes;
    private PartialDate from;
    private PartialDate until;

    @Override
    public void load() {
        super.load();
        getFacility().operators().stream().filter(row -> row.id().equals(supersedes)).findFirst().ifPresent(this::show);
    }

    private void show(FacilityView.Operator former) {
        words.show(former.name());
        from = former.from();
        until = former.until();
        setSource(former.source());
    }

    /** Records it, and leads back to the facility. */
    public String save() {
        return answer(service.recordOperator(new RecordOperatorCommand(getFacility().label().id(), words.text(), from, until,
                sourceChosen(), supersedes, getNote())), "overview", "incident.operator.done");
    }

    public WrittenWords getWords() {
        return words;
    }

    public UUID getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(UUID supersedes) {
        this.supersedes = supersedes;
    }

    public PartialDate getFrom() {
        return from;
    }

    public void setFrom(PartialDate from) {
        this.from = from;
    }

    public PartialDate getUntil() {
        return until;
    }

    public void setUntil(PartialDate until) {
        this.until = until;
    }
}
