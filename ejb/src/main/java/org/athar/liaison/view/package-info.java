/** What liaison shows; no candidate, no genetics, no figure of merit is ever in it. */
package org.athar.liaison.view;
