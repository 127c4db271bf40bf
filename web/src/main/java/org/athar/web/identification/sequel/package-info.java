/** Pages of what follows a decision, and of cases that end otherwise. */
package org.athar.web.identification.sequel;
