/**
 * Originals as they came: stored once under the digest of their content, never changed, with the log of how they were collected.
 * Knows nothing of what they document: whoever holds a file says who may open it ({@link org.athar.file.FileHolder}).
 */
package org.athar.file;
