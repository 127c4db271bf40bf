/** Pages of the register of the missing: persons, informants, families, consents, offices. */
package org.athar.web.missing;
