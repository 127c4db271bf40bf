package org.athar.web.rest.task;

import org.athar.security.StaffId;

/** To whom a task goes, and why. */
public record HandedOn(StaffId to, String reason) {
}
