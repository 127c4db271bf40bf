package org.athar.liaison.command;

import org.athar.kernel.PartialDate;
import org.athar.missing.RelativeId;

/**
 * The remains were handed over to the family.
 *
 * @param person        reference of the missing person
 * @param returnedOn    when
 * @param receivedBy    the relative who signed the receipt
 * @param entitled      whether that relative is entitled to receive them
 * @param entitlement   on what that rests
 * @param identityProof by which document that relative proved who they are
 * @param receipt       number of the receipt
 * @param condition     condition of the remains and their packing
 * @param partsTold     whether the family was told of the parts not included
 */
public record RecordReturnCommand(String person, PartialDate returnedOn, RelativeId receivedBy, boolean entitled, String entitlement,
        String identityProof, String receipt, String condition, boolean partsTold) {
}
