package org.athar.security.access;

import jakarta.ejb.ApplicationException;

/** The command was carried out when it was first sent; nothing is done now but to answer as then. */
@ApplicationException(rollback = true)
class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String answer;

    AnsweredBefore(String answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    String answer() {
        return answer;
    }
}
