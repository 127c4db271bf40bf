package org.athar.web.support;

/**
 * Whether the person who asks may open a place. Answered from the access matrix; it decides only what the navigation shows, since every
 * service decides again for itself.
 */
public interface PageAccess {

    /** Whether a link there would lead anywhere for this person. */
    boolean mayOpen(Destination destination);
}
