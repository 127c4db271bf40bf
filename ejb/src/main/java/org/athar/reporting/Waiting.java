package org.athar.reporting;

import org.athar.reporting.view.WaitingKind;
import org.athar.reporting.view.WaitingView;

/** What waits for somebody. */
public interface Waiting {

    /** How much of a kind waits, for whom and until when. */
    WaitingView of(WaitingKind kind);
}
