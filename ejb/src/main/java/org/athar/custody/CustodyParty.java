package org.athar.custody;

import java.io.Serializable;
import java.util.Objects;
import org.athar.security.StaffId;

/**
 * Who holds, gives or receives: a person on the staff, or somebody else by name, function and institution as written down.
 *
 * @param staff the person on the staff; null for anybody else
 * @param name  name, function and institution of anybody else; null for staff
 */
public record CustodyParty(StaffId staff, String name) implements Serializable {

    /** Refuses a party that is both, or neither. */
    public CustodyParty {
        if ((staff == null) == (name == null)) {
            throw new IllegalArgumentException("either a person on the staff or somebody else by name");
        }
    }

    /** A person on the staff. */
    public static CustodyParty of(StaffId staff) {
        return new CustodyParty(Objects.requireNonNull(staff, "staff"), null);
    }

    /** Somebody else. */
    public static CustodyParty outside(String name) {
        return new CustodyParty(null, Objects.requireNonNull(name, "name"));
    }

    /** Whether this is that person. */
    public boolean is(StaffId person) {
        return staff != null && staff.equals(person);
    }
}
