package org.athar.audit.model;

import org.athar.audit.view.TrailState;

/** What the last verification from outside the application found. */
public interface OutsideVerification {

    /** The state of the trail with what was verified last; unchanged if that never happened. */
    TrailState complete(TrailState state);
}
