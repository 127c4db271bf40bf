package org.athar.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.RegisterStaff;
import org.athar.web.support.Notices;

/** Registers a person with an account; roles are asked for on the person's own page. */
@Named
@ViewScoped
public class RegisterStaffMember implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String username;
    private String institution;
    private String profession;
    private List<String> disciplines = new ArrayList<>();
    private LocalDate activeFrom;

    /** Registers, and leads to the person's page. */
    public String register() {
        RegisterStaff command = new RegisterStaff(new LocalizedText(Texts.strip(nameEn), Texts.strip(nameAr), Texts.strip(nameCkb)),
                Texts.strip(institution), Texts.strip(profession), disciplines, Texts.strip(username),
                activeFrom == null ? LocalDate.now(clock) : activeFrom, false);
        Optional<StaffId> registered = notices.take(service.register(command));
        if (registered.isEmpty()) {
            return null;
        }
        notices.done("security.register.done");
        return "/security/view.xhtml?faces-redirect=true&id=" + registered.get();
    }

    public Discipline[] getAllDisciplines() {
        return Discipline.values();
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameAr() {
        return nameAr;
    }

    public void setNameAr(String nameAr) {
        this.nameAr = nameAr;
    }

    public String getNameCkb() {
        return nameCkb;
    }

    public void setNameCkb(String nameCkb) {
        this.nameCkb = nameCkb;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getProfession() {
        return profession;
    }

    public void setProfession(String profession) {
        this.profession = profession;
    }

    public List<String> getDisciplines() {
        return disciplines;
    }

    public void setDisciplines(List<String> disciplines) {
        this.disciplines = disciplines;
    }

    public LocalDate getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(LocalDate activeFrom) {
        this.activeFrom = activeFrom;
    }
}
