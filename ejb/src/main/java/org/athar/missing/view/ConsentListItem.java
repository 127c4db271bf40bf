package org.athar.missing.view;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A consent in the list of all.
 *
 * @param person in whose search
 * @param consent the consent
 * @param renewBy when it is to be asked for again; null for an order of a court
 * @param due whether that day is near or past
 */
public record ConsentListItem(PersonReference person, ConsentView consent, LocalDate renewBy, boolean due) implements Serializable {
}
