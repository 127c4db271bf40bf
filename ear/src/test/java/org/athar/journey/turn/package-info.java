/** Turns that a case may take aside from the main line, each done in a real browser by those whose turn it is. */
package org.athar.journey.turn;
