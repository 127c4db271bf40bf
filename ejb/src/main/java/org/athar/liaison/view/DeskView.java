package org.athar.liaison.view;

import java.io.Serializable;
import java.util.List;

/**
 * The desk of a liaison officer.
 *
 * @param today   what is due today
 * @param overdue promises and appointments whose day has passed
 * @param ahead   what comes next
 */
public record DeskView(List<AppointmentView> today, List<AppointmentView> overdue, List<AppointmentView> ahead) implements Serializable {

    /** Keeps the lists as they are. */
    public DeskView {
        today = List.copyOf(today);
        overdue = List.copyOf(overdue);
        ahead = List.copyOf(ahead);
    }
}
