package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.command.RecordLaboratoryCommand;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** Puts a laboratory on record. */
@Named
@ViewScoped
public class RecordLaboratory implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LaboratoryService service;
    @Inject
    private Environment environment;
    @Inject
    private Notices notices;

    private String code;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String accreditation;
    private String address;

    /** Records it and opens the list. */
    public String save() {
        return notices.tell(service.record(new RecordLaboratoryCommand(code, new LocalizedText(nameEn, nameAr, nameCkb), accreditation,
                address, environment.isSample())), "laboratory.laboratories.done") ? "/laboratory/laboratories?faces-redirect=true" : null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getAccreditation() {
        return accreditation;
    }

    public void setAccreditation(String accreditation) {
        this.accreditation = accreditation;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
