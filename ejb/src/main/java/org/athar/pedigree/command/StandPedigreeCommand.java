package org.athar.pedigree.command;

import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.code.PedigreeStatus;

/**
 * A pedigree is compared from now on, or no more.
 *
 * @param pedigree which one
 * @param version  version of the record that was seen
 * @param status   where it stands from now on
 * @param reason   why, where markers speak against it or it is set aside
 */
public record StandPedigreeCommand(PedigreeId pedigree, long version, PedigreeStatus status, String reason) {
}
