/** What recovery shows. */
package org.athar.recovery.view;
