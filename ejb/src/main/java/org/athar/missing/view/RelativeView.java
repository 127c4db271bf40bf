package org.athar.missing.view;

import java.io.Serializable;
import org.athar.missing.RelativeId;
import org.athar.missing.command.RelativeEntry;

/**
 * A member of the declared family.
 *
 * @param id    which relative
 * @param entry what the family says
 */
public record RelativeView(RelativeId id, RelativeEntry entry) implements Serializable {
}
