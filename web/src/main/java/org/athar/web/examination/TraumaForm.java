package org.athar.web.examination;

import java.io.Serializable;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;
import org.athar.examination.command.TraumaEntry;

/** One trauma as it stands in the form. */
public class TraumaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TraumaType type;
    private TraumaTiming timing;
    private String location;
    private String description;

    /** Begins with what is on record. */
    public static TraumaForm of(TraumaEntry entry) {
        TraumaForm form = new TraumaForm();
        form.type = entry.type();
        form.timing = entry.timing();
        form.location = entry.location();
        form.description = entry.description();
        return form;
    }

    /** The trauma. */
    public TraumaEntry entry() {
        return new TraumaEntry(type, timing, location, description);
    }

    public TraumaType getType() {
        return type;
    }

    public void setType(TraumaType type) {
        this.type = type;
    }

    public TraumaTiming getTiming() {
        return timing;
    }

    public void setTiming(TraumaTiming timing) {
        this.timing = timing;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
