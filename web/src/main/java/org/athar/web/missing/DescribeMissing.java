package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.missing.MissingService;
import org.athar.missing.command.DescribePersonCommand;
import org.athar.missing.view.MissingPersonView;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** Writes down anew what is known of a person; the history keeps what stood before. */
@Named
@ViewScoped
public class DescribeMissing implements Serializable {

    private static final long serialVersionUID = 1L;
    private final PersonForm person = new PersonForm();

    @Inject
    private MissingService missing;
    @Inject
    private PersonChoices choices;
    @Inject
    private PersonAreas areas;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private MissingPersonView known;
    private String ref;

    /** Loads what is on record once. */
    public void load() {
        if (known == null) {
            choices.load();
            read();
        }
    }

    private void read() {
        known = missing.view(ref);
        areas.load(known);
        person.setTo(known, areas);
    }

    /** Saves and opens the record. */
    public String save() {
        DescribePersonCommand command = new DescribePersonCommand(known.person().id(), known.version(), person.description(),
                person.lastSeen(), person.officeId(), person.secret());
        return twoVersions.save(() -> notices.telling(missing.describe(command), "missing.describe.done"), this::read,
                () -> missing.history(ref)).map(done -> "/missing/view?faces-redirect=true&ref=" + known.person().handle()).orElse(null);
    }

    public PersonForm getPerson() {
        return person;
    }

    public MissingPersonView getKnown() {
        return known;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
