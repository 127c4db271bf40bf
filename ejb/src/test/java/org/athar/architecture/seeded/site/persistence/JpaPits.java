package org.athar.architecture.seeded.site.persistence;

/** What only the container may find. */
public class JpaPits {
}
