/** What capability task keeps, in the whole application: what is due, what was typed and not saved, views of lists. */
package org.athar.whole.task;
