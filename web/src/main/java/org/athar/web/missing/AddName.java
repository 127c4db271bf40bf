package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.PersonName;
import org.athar.missing.MissingService;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.NameEntry;
import org.athar.missing.view.MissingPersonView;
import org.athar.web.support.Notices;

/** Adds a name to a person; the latest of a script counts, earlier ones stay. */
@Named
@ViewScoped
public class AddName implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private String ref;
    private NameKind kind = NameKind.MAIN;
    private NameScript script = NameScript.ARABIC;
    private String given;
    private String father;
    private String grandfather;
    private String greatGrandfather;
    private String familyName;
    private String tribe;
    private String kunya;
    private String written;

    /** Loads the person once. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
        }
    }

    /** Adds the name. */
    public String save() {
        NameEntry name = new NameEntry(kind, script, new PersonName(given, father, grandfather, greatGrandfather, familyName, tribe, kunya),
                written);
        return notices.tell(missing.addName(person.person().id(), name), "missing.name.done")
                ? "/missing/view?faces-redirect=true&ref=" + person.person().handle() : null;
    }

    public NameKind[] getKinds() {
        return NameKind.values();
    }

    public NameScript[] getScripts() {
        return NameScript.values();
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

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind kind) {
        this.kind = kind;
    }

    public NameScript getScript() {
        return script;
    }

    public void setScript(NameScript script) {
        this.script = script;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getGrandfather() {
        return grandfather;
    }

    public void setGrandfather(String grandfather) {
        this.grandfather = grandfather;
    }

    public String getGreatGrandfather() {
        return greatGrandfather;
    }

    public void setGreatGrandfather(String greatGrandfather) {
        this.greatGrandfather = greatGrandfather;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getTribe() {
        return tribe;
    }

    public void setTribe(String tribe) {
        this.tribe = tribe;
    }

    public String getKunya() {
        return kunya;
    }

    public void setKunya(String kunya) {
        this.kunya = kunya;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }
}
