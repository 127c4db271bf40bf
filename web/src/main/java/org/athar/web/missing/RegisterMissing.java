package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingService;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.view.PersonReference;
import org.athar.web.security.Self;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** Puts a person on the register as reported, by name in each script, with who reports. */
@Named
@ViewScoped
public class RegisterMissing implements Serializable {

    private static final long serialVersionUID = 1L;
    private final List<NameForm> names = List.of(new NameForm(NameScript.ARABIC), new NameForm(NameScript.SORANI),
            new NameForm(NameScript.LATIN));
    private final PersonForm person = new PersonForm();
    private final InformantForm informant = new InformantForm();

    @Inject
    private MissingService missing;
    @Inject
    private PersonChoices choices;
    @Inject
    private Self self;
    @Inject
    private Environment environment;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private PartialDate reportedOn;
    private String alias;

    /** Prepares the form once. An officer of one office registers for that office. */
    public void load() {
        choices.load();
        if (reportedOn == null) {
            reportedOn = PartialDate.of(LocalDate.now(clock));
            if (choices.getOffices().size() == 1) {
                person.setOffice(choices.getOffices().get(0).id().value());
            }
        }
    }

    /** Registers the person and opens the record. */
    public String save() {
        List<NameEntry> entries = new ArrayList<>();
        names.forEach(name -> entries.addAll(name.entries()));
        if (alias != null && !alias.isBlank()) {
            NameScript script = alias.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)
                    ? NameScript.ARABIC : NameScript.LATIN;
            entries.add(new NameEntry(NameKind.ALIAS, script, null, alias));
        }
        Optional<PersonReference> registered = notices.take(missing.register(new RegisterMissingCommand(entries, person.description(),
                person.lastSeen(), person.secret(), informant.isWritten() ? informant.entry(self.get().staffId()) : null,
                person.officeId(), reportedOn, environment.isSample())));
        if (registered.isEmpty()) {
            return null;
        }
        String ref = registered.get().handle();
        notices.done("missing.register.done", ref);
        return "/missing/view?faces-redirect=true&ref=" + ref;
    }

    public List<NameForm> getNames() {
        return names;
    }

    public PersonForm getPerson() {
        return person;
    }

    public InformantForm getInformant() {
        return informant;
    }

    public PartialDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(PartialDate reportedOn) {
        this.reportedOn = reportedOn;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }
}
