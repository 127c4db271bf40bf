package org.athar.custody.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;

/**
 * Somebody in a chain of custody.
 *
 * @param staff the person on the staff, null for anybody else
 * @param name  the name, of whoever it is
 */
public record PartyView(StaffId staff, LocalizedText name) implements Serializable {
}
