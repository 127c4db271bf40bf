/** What a page answers when it cannot: not found, session ended, or a fault under a number. Nothing of the cause reaches the reader. */
package org.athar.web.support.fault;
