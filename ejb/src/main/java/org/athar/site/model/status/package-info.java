/** Which status follows which, and the named rules in the way. Private to site; knows facts as values, no record. */
package org.athar.site.model.status;
