package org.athar.web.rest.problem;

import org.athar.kernel.RefusalCode;

/** Why a request of a program is not taken, before any rule of the work is asked. */
public enum RequestRefusal implements RefusalCode {

    /** The body is no JSON object, or names a property twice. */
    BODY_UNREADABLE("API-001", 400, ProblemKind.UNFIT_REQUEST),
    /** There is no such property or parameter, or it is not for the program to say; arguments: which can be given. */
    NOT_TO_BE_GIVEN("API-002", 400, ProblemKind.UNFIT_REQUEST),
    /** A value of another kind; arguments: what it must be. */
    NOT_OF_ITS_KIND("API-003", 400, ProblemKind.UNFIT_REQUEST),
    /** The place in the list is none that this list has given. */
    CURSOR_UNKNOWN("API-004", 400, ProblemKind.UNFIT_REQUEST),
    /** A command without a key of its own. */
    KEY_MISSING("API-005", 400, ProblemKind.UNFIT_REQUEST),
    /** Nobody is signed in, or the token is forged, over or meant for something else. */
    NOT_SIGNED_IN("API-006", 401, ProblemKind.NOT_SIGNED_IN),
    /** A command that comes with a session of the browser instead of a token. */
    TOKEN_MISSING("API-007", 403, ProblemKind.UNFIT_REQUEST),
    /** The person must have signed in shortly before; arguments: how many seconds. */
    CONFIRMATION_MISSING("API-020", 401, ProblemKind.NOT_CONFIRMED),
    /** There is no such thing, or it is out of reach. */
    NOT_FOUND("API-008", 404, ProblemKind.NOT_FOUND),
    /** The route knows other methods. */
    METHOD_UNKNOWN("API-009", 405, ProblemKind.UNFIT_REQUEST),
    /** The record has another version by now. */
    CHANGED_MEANWHILE("API-010", 412, ProblemKind.CHANGED_MEANWHILE),
    /** The body is too large; arguments: the most bytes. */
    TOO_LARGE("API-011", 413, ProblemKind.UNFIT_REQUEST),
    /** The body says of itself that it is something else than the route takes: JSON, or a form with a file. */
    NOT_JSON("API-012", 415, ProblemKind.UNFIT_REQUEST),
    /** A change of a record without the version that was seen. */
    VERSION_MISSING("API-013", 428, ProblemKind.UNFIT_REQUEST),
    /** Something broke. */
    BROKEN("API-014", 500, ProblemKind.BROKEN),
    /** The database does not answer; arguments: after how many seconds to ask again. */
    AWAY("API-021", 503, ProblemKind.AWAY),
    /** A range of bytes that the file does not have; arguments: how many it has. */
    RANGE_NOT_THERE("API-015", 416, ProblemKind.UNFIT_REQUEST),
    /** More requests than an account may make; arguments: seconds to wait. */
    TOO_MANY("API-016", 429, ProblemKind.TOO_MANY_REQUESTS);

    private final String code;
    private final int status;
    private final ProblemKind kind;

    RequestRefusal(String code, int status, ProblemKind kind) {
        this.code = code;
        this.status = status;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "rest.refusal." + code;
    }

    /** The status that it is answered with. */
    public int status() {
        return status;
    }

    /** What kind of problem it is. */
    public ProblemKind kind() {
        return kind;
    }
}
