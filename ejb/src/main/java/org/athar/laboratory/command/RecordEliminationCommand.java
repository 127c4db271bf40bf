package org.athar.laboratory.command;

import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;

/**
 * A profile that no sample should look like.
 *
 * @param code     code under which it is kept; who it is stands outside
 * @param category where it comes from
 * @param kind     of which markers
 * @param kit      with which kit
 * @param source   from where it was received
 * @param loci     as of a profile
 * @param invented whether it exists in a sample only
 */
public record RecordEliminationCommand(String code, EliminationCategory category, ProfileKind kind, String kit, String source, String loci,
        boolean invented) {
}
