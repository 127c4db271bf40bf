/**
 * What the procedure looks at: immutable facts of one case and the words they use; knows no stage, no role and no other package of ours.
 */
package org.athar.engine.protocol.fact;
