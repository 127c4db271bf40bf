package org.athar.web.rest.liaison;

import jakarta.validation.constraints.NotNull;
import org.athar.missing.command.RelativeEntry;

/** What a family says now of a relative, and why it is written anew. */
public record RelativeSaid(@NotNull RelativeEntry entry, String reason) {
}
