/** What people ask after the decision, and of remains joined or divided. */
package org.athar.identification.command.sequel;
