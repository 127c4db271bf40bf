package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.StatementService;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.view.Recorded;
import org.athar.source.view.StatementView;
import org.athar.web.support.Notices;
import org.athar.web.support.part.WrittenWords;

/** Records a claim that is no number; or one that takes the place of another. */
@Named("recordStatement")
@ViewScoped
public class RecordStatementForm extends LedgerForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementService statements;
    @Inject
    private Notices notices;

    private final WrittenWords words = new WrittenWords();
    private String supersedes;
    private String answers;
    private StatementView former;
    private List<StatementView> others = List.of();
    private String bearsOn;
    private Stance stance;
    private boolean invented;

    /** Takes what the address gives; a statement that is answered says what it is about, one that is replaced fills the form. */
    public void load() {
        if (supersedes != null && !supersedes.isBlank()) {
            former = statements.view(supersedes);
            begin(former.subject(), former.source(), former.behind(), former.asOf(), former.aboutGroup());
            words.show(former.text());
            stance = former.stance();
            invented = former.invented();
        } else if (answers != null && !answers.isBlank()) {
            StatementView answered = statements.view(answers);
            begin(answered.subject(), null, null, null, false);
            bearsOn = answered.id().toString();
        } else {
            begin();
        }
        loadOthers();
        if (former != null) {
            bearsOn = others.stream().filter(other -> other.ref().equals(former.bearsOn())).map(other -> other.id().toString()).findFirst()
                    .orElse(null);
        }
    }

    /** Loads the statements about the same subject, which it may speak for or against. */
    public void loadOthers() {
        others = subjectChosen() == null ? List.of() : statements.about(subjectChosen()).stream()
                .filter(other -> former == null || !other.id().equals(former.id())).toList();
    }

    /** Records it, and leads to the statements about the same subject. */
    public String save() {
        RecordStatementCommand command = new RecordStatementCommand(subjectChosen(), sourceChosen(), behindChosen(), words.text(),
                bearsOn == null || bearsOn.isBlank() ? null : new StatementId(UUID.fromString(bearsOn)), stance, getAsOf(), isAboutGroup(),
                former == null ? null : former.id(), getNote(), invented);
        Optional<Recorded<StatementId>> recorded = notices.take(statements.record(command));
        if (recorded.isEmpty()) {
            return null;
        }
        notices.done("source.statement.done", recorded.get().ref());
        return back("statements");
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public WrittenWords getWords() {
        return words;
    }

    public List<StatementView> getOthers() {
        return others;
    }

    public StatementView getFormer() {
        return former;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getBearsOn() {
        return bearsOn;
    }

    public void setBearsOn(String bearsOn) {
        this.bearsOn = bearsOn;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }
}
