package org.athar.interop.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.interop.ProfileImportId;
import org.athar.interop.profile.ProfileFormat;
import org.athar.kernel.LocalizedText;

/**
 * A file of profiles that was taken in.
 *
 * @param id         which one
 * @param fileName   as the file was called
 * @param fileDigest SHA-256 of the file
 * @param format     what it was
 * @param profiles   how many profiles it brought
 * @param recordedBy who took it in
 * @param recordedAt when
 * @param undone     whether it was taken back
 * @param reason     why
 * @param mine       whether who asks took it in
 */
public record ProfileImportView(ProfileImportId id, String fileName, String fileDigest, ProfileFormat format, int profiles,
        LocalizedText recordedBy, Instant recordedAt, boolean undone, String reason, boolean mine) implements Serializable {
}
