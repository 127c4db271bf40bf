/** Pages of liaison: what a family may hear, and what is said and agreed with it. Knows the face of liaison, never a case. */
package org.athar.web.liaison;
