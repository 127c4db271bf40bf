package org.athar.laboratory.command;

import org.athar.laboratory.ProfileId;

/**
 * A second person has read the raw data of a profile (D12).
 *
 * @param profile which profile
 * @param version version of the record that was seen
 * @param accept  whether the reading agrees
 * @param reason  why not, or what was noticed
 */
public record ReadProfileCommand(ProfileId profile, long version, boolean accept, String reason) {
}
