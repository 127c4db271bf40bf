package org.athar.missing.erasure;

import org.athar.missing.MissingPersonId;

/**
 * Whether somebody is compared with remains: asked of the capability that keeps the cases, which stands above this one and offers it as
 * a bean. While a case goes on, its file must say who told what (rule P4).
 */
public interface PersonsInCases {

    /** Whether the person is a candidate, and not excluded, of a case in force. */
    boolean isCompared(MissingPersonId person);
}
