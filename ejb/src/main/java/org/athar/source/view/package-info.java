/** What the ledger shows. */
package org.athar.source.view;
