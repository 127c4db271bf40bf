/** What follows a decision: certificate, notice, return, keeping, burial, or a burial without a name. Private to identification. */
package org.athar.identification.model.sequel;
