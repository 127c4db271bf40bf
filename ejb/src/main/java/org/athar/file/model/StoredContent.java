package org.athar.file.model;

/**
 * Content that is safely on disk.
 *
 * @param sha256    its digest, 64 lower-case hexadecimal digits
 * @param sizeBytes its length
 */
public record StoredContent(String sha256, long sizeBytes) {
}
