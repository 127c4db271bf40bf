package org.athar.liaison.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.liaison.code.AppointmentKind;
import org.athar.missing.view.PersonReference;

/**
 * Something agreed with a family.
 *
 * @param id      which one
 * @param person  about whom
 * @param kind    an appointment or a promise
 * @param what    what was agreed
 * @param dueOn   on or until which day
 * @param time    at what time, null if not said
 * @param officer who agreed it
 * @param overdue whether that day has passed and it is not done
 * @param outcome what became of it, null while open
 */
public record AppointmentView(UUID id, PersonReference person, AppointmentKind kind, String what, LocalDate dueOn, String time,
        LocalizedText officer, boolean overdue, String outcome) implements Serializable {
}
