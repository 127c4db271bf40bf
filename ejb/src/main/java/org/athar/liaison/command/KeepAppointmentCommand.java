package org.athar.liaison.command;

import java.util.UUID;

/**
 * Notes what became of an appointment or promise.
 *
 * @param person      reference of the missing person
 * @param appointment which one
 * @param outcome     what became of it
 */
public record KeepAppointmentCommand(String person, UUID appointment, String outcome) {
}
