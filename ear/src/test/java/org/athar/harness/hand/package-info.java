/** How somebody works on a page: with a mouse, or with keys alone. */
package org.athar.harness.hand;
