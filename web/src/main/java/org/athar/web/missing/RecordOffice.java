package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.missing.OfficeService;
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.missing.view.OfficeView;
import org.athar.place.view.AreaView;
import org.athar.web.support.Environment;
import org.athar.web.support.Notices;

/** The liaison offices, and a new one. */
@Named
@ViewScoped
public class RecordOffice implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfficeService offices;
    @Inject
    private Environment environment;
    @Inject
    private Notices notices;

    private List<OfficeView> list;
    private String code;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private AreaView area;
    private String address;
    private String phone;

    /** Loads the offices. */
    public void load() {
        list = offices.list();
    }

    /** Records an office. */
    public String save() {
        RecordOfficeCommand command = new RecordOfficeCommand(code, new LocalizedText(nameEn, nameAr, nameCkb),
                area == null ? null : area.id(), address, phone, environment.isSample());
        return notices.tell(offices.record(command), "missing.office.done") ? "/missing/offices?faces-redirect=true" : null;
    }

    public List<OfficeView> getList() {
        return list;
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

    public AreaView getArea() {
        return area;
    }

    public void setArea(AreaView area) {
        this.area = area;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
