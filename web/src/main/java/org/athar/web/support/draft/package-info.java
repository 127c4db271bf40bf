/** What is typed into a form and not saved: kept while typing, offered again where it was left, put back into the form. */
package org.athar.web.support.draft;
