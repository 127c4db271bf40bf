/** What the guards of the procedure may look at of a decision made elsewhere, years ago, whose documents are not held. */
package org.athar.engine.protocol.fact.past;
