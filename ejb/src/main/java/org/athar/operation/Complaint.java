package org.athar.operation;

/** Something that the person at the terminal can mend: one sentence that says what is wrong, one that says what to do. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what is wrong, without full stop; @param remedy what to do about it, without full stop */
    public Complaint(String what, String remedy) {
        super(what + ". " + remedy + ".");
    }

    /** As above, keeping the cause for the log. */
    public Complaint(String what, String remedy, Throwable cause) {
        super(what + ". " + remedy + ".", cause);
    }
}
