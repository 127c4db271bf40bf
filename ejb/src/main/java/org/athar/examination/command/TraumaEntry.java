package org.athar.examination.command;

import java.io.Serializable;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;

/**
 * One trauma.
 *
 * @param type        kind
 * @param timing      when, as the bone shows
 * @param location    where on the body
 * @param description description
 */
public record TraumaEntry(TraumaType type, TraumaTiming timing, String location, String description) implements Serializable {
}
