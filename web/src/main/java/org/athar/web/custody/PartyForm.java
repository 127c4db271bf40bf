package org.athar.web.custody;

import java.io.Serializable;
import java.util.UUID;
import org.athar.custody.CustodyParty;
import org.athar.security.StaffId;

/** Who gives, takes or found something, as it stands in a form: a person on the staff, or somebody else in words. */
public class PartyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID staff;
    private String outside;

    /** The party; null where nobody is named. A person on the staff goes before words. */
    public CustodyParty party() {
        if (staff != null) {
            return CustodyParty.of(new StaffId(staff));
        }
        return outside == null || outside.isBlank() ? null : CustodyParty.outside(outside.strip());
    }

    public UUID getStaff() {
        return staff;
    }

    public void setStaff(UUID staff) {
        this.staff = staff;
    }

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }
}
