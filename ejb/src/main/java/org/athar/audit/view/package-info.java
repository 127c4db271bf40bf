/** What audit shows of the trail and the history. */
package org.athar.audit.view;
