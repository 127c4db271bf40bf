package org.athar.source.model;

import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Sensitivity;

/**
 * Words that are looked for in what sources said, and how far who looks may see.
 *
 * @param words     folded, as {@code Folding.sought} has them
 * @param classes   classes of the sources
 * @param sites     sites within reach; null for all
 * @param incidents incidents within reach; null for all
 */
public record LedgerSearch(String words, Set<Sensitivity> classes, Set<UUID> sites, Set<UUID> incidents) {
}
