/**
 * Chain of custody from the ground on: numbers with a check character, append-only events, gaps found and accepted. Knows the site
 * below it, none of what it keeps.
 */
package org.athar.custody;
