/** What is typed and not saved. */
package org.athar.web.support.draft;
