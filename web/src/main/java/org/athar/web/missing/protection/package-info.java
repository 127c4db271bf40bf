/** Pages on the protection of data: requests, orders that nothing is erased, consents, disclosures. */
package org.athar.web.missing.protection;
