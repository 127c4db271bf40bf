package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.athar.missing.InformantId;
import org.athar.missing.MissingService;
import org.athar.missing.code.AnteMortemGroup;
import org.athar.missing.command.RecordAnteMortemCommand;
import org.athar.missing.view.MissingPersonView;
import org.athar.web.support.Notices;

/** Notes one thing known of a person before death, from an informant on record. */
@Named
@ViewScoped
public class AddAnteMortem implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private String ref;
    private UUID replaces;
    private UUID informant;
    private AnteMortemGroup group;
    private String content;

    /** Loads the person once; what is replaced lends its words. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
            person.anteMortem().stream().filter(item -> item.id().equals(replaces)).findFirst().ifPresent(item -> {
                group = item.group();
                content = item.content();
            });
        }
    }

    /** Adds it. */
    public String save() {
        RecordAnteMortemCommand command = new RecordAnteMortemCommand(person.person().id(),
                informant == null ? null : new InformantId(informant), group, content, replaces);
        return notices.tell(missing.addAnteMortem(command), "missing.anteMortem.done")
                ? "/missing/view?faces-redirect=true&tab=anteMortem&ref=" + person.person().handle() : null;
    }

    public AnteMortemGroup[] getGroups() {
        return AnteMortemGroup.values();
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

    public UUID getReplaces() {
        return replaces;
    }

    public void setReplaces(UUID replaces) {
        this.replaces = replaces;
    }

    public UUID getInformant() {
        return informant;
    }

    public void setInformant(UUID informant) {
        this.informant = informant;
    }

    public AnteMortemGroup getGroup() {
        return group;
    }

    public void setGroup(AnteMortemGroup group) {
        this.group = group;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
