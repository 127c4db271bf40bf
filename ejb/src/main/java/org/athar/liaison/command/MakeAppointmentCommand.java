package org.athar.liaison.command;

import java.time.LocalDate;
import org.athar.liaison.code.AppointmentKind;

/**
 * Notes what was agreed with a family.
 *
 * @param person reference of the missing person
 * @param kind   an appointment or a promise
 * @param what   what was agreed
 * @param dueOn  on or until which day
 * @param time   at what time, null if not said
 */
public record MakeAppointmentCommand(String person, AppointmentKind kind, String what, LocalDate dueOn, String time) {
}
