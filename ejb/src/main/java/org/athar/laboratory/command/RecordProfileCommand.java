package org.athar.laboratory.command;

import org.athar.kernel.PartialDate;
import org.athar.laboratory.code.ProfileKind;

/**
 * What one typing of a sample showed.
 *
 * @param sample  number of the sample
 * @param extract which extract of it, by its number; null where none is on record
 * @param kind    of which markers
 * @param kit     with which kit
 * @param runName name of the run, as the instrument or the file has it
 * @param typedOn when
 * @param loci    a marker a line with its alleles, {@code ?} for one that may not have been seen; of mitochondrial DNA the ranges, a
 *                semicolon, and what differs from the reference sequence
 * @param dropout whether alleles may have dropped out
 */
public record RecordProfileCommand(String sample, Integer extract, ProfileKind kind, String kit, String runName, PartialDate typedOn,
        String loci, boolean dropout) {
}
