package org.athar.web.rest.problem;

/** What kind of thing went wrong, as far as a program must tell them apart. */
public enum ProblemKind {
    /** The request cannot be taken as it stands. */
    UNFIT_REQUEST,
    /** Nobody is signed in, or the token is not good here. */
    NOT_SIGNED_IN,
    /** The token is good, but the person has signed in for it too long ago for this command. */
    NOT_CONFIRMED,
    /** There is no such record or route, or it is out of reach: the two answer alike. */
    NOT_FOUND,
    /** Somebody else changed the record meanwhile. */
    CHANGED_MEANWHILE,
    /** A rule refused; nothing was changed. */
    REFUSED,
    /** More requests than an account may make in that time. */
    TOO_MANY_REQUESTS,
    /** Something broke; nothing was changed. */
    BROKEN,
    /** The database does not answer; the same request is to be sent again later, under the same key. */
    AWAY;

    /** The type of the problem, stable: {@code urn:athar:problem:not-found}. */
    public String type() {
        return "urn:athar:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
