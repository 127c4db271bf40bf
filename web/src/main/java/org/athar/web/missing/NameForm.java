package org.athar.web.missing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.kernel.PersonName;
import org.athar.missing.code.NameKind;
import org.athar.missing.code.NameScript;
import org.athar.missing.command.NameEntry;

/** One name in one script as it stands in a form, with the mother's beside it. */
public class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private NameScript script;
    private String given;
    private String father;
    private String grandfather;
    private String greatGrandfather;
    private String familyName;
    private String tribe;
    private String kunya;
    private String motherGiven;
    private String motherFather;
    private String written;

    /** Begins empty, in a script. */
    public NameForm(NameScript script) {
        this.script = script;
    }

    /** The names that are filled in: the person's, the mother's, and how somebody wrote it. */
    public List<NameEntry> entries() {
        List<NameEntry> entries = new ArrayList<>();
        PersonName main = new PersonName(given, father, grandfather, greatGrandfather, familyName, tribe, kunya);
        if (!main.isEmpty()) {
            entries.add(NameEntry.main(script, main));
        }
        PersonName mother = new PersonName(motherGiven, motherFather, null, null, null, null, null);
        if (!mother.isEmpty()) {
            entries.add(new NameEntry(NameKind.MOTHER, script, mother, null));
        }
        if (written != null && !written.isBlank()) {
            entries.add(new NameEntry(NameKind.AS_WRITTEN, script, null, written));
        }
        return entries;
    }

    /** Language whose script this is. */
    public String getLang() {
        return switch (script) {
            case ARABIC -> "ar";
            case SORANI -> "ckb";
            case LATIN -> "en";
        };
    }

    /** Direction of the script. */
    public String getDir() {
        return script == NameScript.LATIN ? "ltr" : "rtl";
    }

    public NameScript getScript() {
        return script;
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

    public String getMotherGiven() {
        return motherGiven;
    }

    public void setMotherGiven(String motherGiven) {
        this.motherGiven = motherGiven;
    }

    public String getMotherFather() {
        return motherFather;
    }

    public void setMotherFather(String motherFather) {
        this.motherFather = motherFather;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }
}
