package org.athar.operation;

/** Something that the person at the terminal can mend: one sentence that says what is wrong, one that says what to do. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what is wrong, without full stop; @param remedy what to do about it, without full stop */
    public Complaint(String what, String remedy) {
        super(sentences(what, remedy));
    }

    /** As above, keeping the cause for the log. */
    public Complaint(String what, String remedy, Throwable cause) {
        super(sentences(what, remedy), cause);
    }

    /** What a server says may end in a full stop of its own. */
    private static String sentences(String what, String remedy) {
        return what.strip().replaceAll("\\.+$", "") + ". " + remedy + ".";
    }
}
