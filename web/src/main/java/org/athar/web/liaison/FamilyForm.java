package org.athar.web.liaison;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.view.FamilyFileView;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.security.fault.NotFound;

/** What the forms about a family share: the person within reach, the declared family, and the way back. */
public abstract class FamilyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyReadService families;

    private String ref;
    private FamilyFileView file;

    /** Reads the file of the family once per opening; leads to its page, which says why, where nothing may be added. */
    public String load() {
        if (ref == null || ref.isBlank()) {
            throw NotFound.absent("missing_person");
        }
        file = families.file(ref);
        begin();
        return file.restricted() && !isOpenWhereRestricted() ? back("told") : null;
    }

    /** Whether it is opened where the family's data is kept and no longer used. */
    protected boolean isOpenWhereRestricted() {
        return false;
    }

    /** Fills in what can be known before anything is typed. */
    protected void begin() {
    }

    /** The service that reads. */
    protected FamilyReadService families() {
        return families;
    }

    /** Back to a part of the family's page. */
    protected String back(String tab) {
        return "/liaison/view?faces-redirect=true&ref=" + ref + "&tab=" + tab;
    }

    /** A relative as a command names one. */
    protected static RelativeId relative(UUID id) {
        return id == null ? null : new RelativeId(id);
    }

    /** The channels by which families are spoken to. */
    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public FamilyFileView getFile() {
        return file;
    }
}
