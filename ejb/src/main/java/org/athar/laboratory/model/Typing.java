package org.athar.laboratory.model;

import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.code.ProfileKind;

/**
 * One typing of a sample.
 *
 * @param extract   which extract, null where none is on record
 * @param kind      of which markers
 * @param kit       with which kit
 * @param runName   name of the run
 * @param typedOn   when
 * @param reading   what was read
 * @param dropout   whether alleles may have dropped out
 * @param consensus whether it is what replicates agree on
 * @param broughtBy the import that brought it, null if it was typed in
 */
public record Typing(UUID extract, ProfileKind kind, String kit, String runName, PartialDate typedOn, Reading reading, boolean dropout,
        boolean consensus, UUID broughtBy) {
}
