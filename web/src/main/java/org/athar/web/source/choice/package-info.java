/** Choosing a source, an incident or a facility in a form. Uses the face of source only. */
package org.athar.web.source.choice;
