package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.incident.RollService;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.kind.RollFate;
import org.athar.incident.kind.RollScript;
import org.athar.incident.view.RollEntryView;
import org.athar.kernel.PartialDate;

/** Copies an entry of a roll, letter by letter; or a copy that takes the place of another. */
@Named("recordRollEntry")
@ViewScoped
public class RecordRollEntryForm extends FacilityForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RollService rolls;

    private String supersedes;
    private RollEntryView former;
    private String prisonerNumber;
    private String nameAsWritten;
    private RollScript script = RollScript.ARABIC;
    private String language;
    private PartialDate arrestedOn;
    private String sentence;
    private String block;
    private String transfers;
    private PartialDate lastSeenOn;
    private RollFate fate = RollFate.UNKNOWN;

    @Override
    public void load() {
        super.load();
        if (supersedes == null || supersedes.isBlank()) {
            return;
        }
        former = rolls.entry(supersedes);
        prisonerNumber = former.prisonerNumber();
        nameAsWritten = former.nameAsWritten();
        script = former.script();
        language = former.language();
        arrestedOn = former.arrestedOn();
        sentence = former.sentence();
        block = former.block();
        transfers = former.transfers();
        lastSeenOn = former.lastSeenOn();
        fate = former.fate();
        setSource(former.source());
    }

    /** Records it, and leads back to the roll. */
    public String save() {
        return answer(rolls.record(new RecordRollEntryCommand(getFacility().label().id(), prisonerNumber, nameAsWritten, script, language,
                arrestedOn, sentence, block, transfers, lastSeenOn, fate, sourceChosen(), former == null ? null : former.id(), getNote(),
                former != null && former.invented())), "roll", "incident.roll.done");
    }

    public RollScript[] getScripts() {
        return RollScript.values();
    }

    public RollFate[] getFates() {
        return RollFate.values();
    }

    public RollEntryView getFormer() {
        return former;
    }

    public String getSupersedes() {
        return supersedes;
    }

    public void setSupersedes(String supersedes) {
        this.supersedes = supersedes;
    }

    public String getPrisonerNumber() {
        return prisonerNumber;
    }

    public void setPrisonerNumber(String prisonerNumber) {
        this.prisonerNumber = prisonerNumber;
    }

    public String getNameAsWritten() {
        return nameAsWritten;
    }

    public void setNameAsWritten(String nameAsWritten) {
        this.nameAsWritten = nameAsWritten;
    }

    public RollScript getScript() {
        return script;
    }

    public void setScript(RollScript script) {
        this.script = script;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public PartialDate getArrestedOn() {
        return arrestedOn;
    }

    public void setArrestedOn(PartialDate arrestedOn) {
        this.arrestedOn = arrestedOn;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }

    public String getTransfers() {
        return transfers;
    }

    public void setTransfers(String transfers) {
        this.transfers = transfers;
    }

    public PartialDate getLastSeenOn() {
        return lastSeenOn;
    }

    public void setLastSeenOn(PartialDate lastSeenOn) {
        this.lastSeenOn = lastSeenOn;
    }

    public RollFate getFate() {
        return fate;
    }

    public void setFate(RollFate fate) {
        this.fate = fate;
    }
}
