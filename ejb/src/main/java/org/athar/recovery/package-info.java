/**
 * Remains and evidence as they are recovered from a site, each in custody from the ground on. Knows sites and custody, no examination
 * and no case.
 */
package org.athar.recovery;
