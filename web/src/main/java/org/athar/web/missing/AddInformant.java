package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.missing.MissingService;
import org.athar.missing.view.MissingPersonView;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** Notes who told what is known of a person, to whom and when (P4). */
@Named
@ViewScoped
public class AddInformant implements Serializable {

    private static final long serialVersionUID = 1L;
    private final InformantForm informant = new InformantForm();

    @Inject
    private MissingService missing;
    @Inject
    private Self self;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private String ref;

    /** Loads the person once. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
        }
    }

    /** Adds the informant. */
    public String save() {
        return notices.tell(missing.addInformant(person.person().id(), informant.entry(self.get().staffId())), "missing.informant.done")
                ? "/missing/view?faces-redirect=true&ref=" + person.person().handle() : null;
    }

    public InformantForm getInformant() {
        return informant;
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
