/** What the ledger tells the trail. */
package org.athar.source.event;
