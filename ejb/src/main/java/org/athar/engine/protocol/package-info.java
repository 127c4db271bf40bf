/**
 * The identification procedure as one table of stages, actions, roles and guards, pure JDK: it imports no other package of ours,
 * and gets records of facts, never entities.
 */
package org.athar.engine.protocol;
