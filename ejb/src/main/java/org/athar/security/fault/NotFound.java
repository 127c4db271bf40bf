package org.athar.security.fault;

import jakarta.ejb.ApplicationException;
import org.athar.kernel.Subject;

/** The record does not exist or is out of reach of who asks: both answer alike, so that existence is not learnt. */
@ApplicationException(rollback = true, inherited = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the trail says where there was no such record. */
    public static final String ABSENT = "NOT-FOUND";
    /** What the trail says where there was one, kept from who asked. */
    public static final String OUT_OF_REACH = "OUT-OF-REACH";

    private final transient Subject subject;
    private final String handle;
    private final boolean denied;

    private NotFound(Subject subject, String handle, boolean denied) {
        super("not found");
        this.subject = subject;
        this.handle = handle;
        this.denied = denied;
    }

    /** There is no such record. */
    public static NotFound absent(String type) {
        return absent(type, null);
    }

    /** There is none under this number or id, as far as who asks may know. */
    public static NotFound absent(String type, Object handle) {
        return new NotFound(new Subject(type, null), handle == null ? null : handle.toString().strip(), false);
    }

    /** There is one, and it is out of reach: recorded as a denial, answered as if there were none. */
    public static NotFound outOfReach(Subject subject) {
        return new NotFound(subject, null, true);
    }

    /** What was asked for. */
    public Subject subject() {
        return subject;
    }

    /** The number or id that was asked for; null if not told. For the trail only, never for the answer. */
    public String handle() {
        return handle;
    }

    /** Whether the record exists and was kept from who asked. For the trail only, never for the answer. */
    public boolean denied() {
        return denied;
    }
}
