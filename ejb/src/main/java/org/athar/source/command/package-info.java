/** What people ask of the ledger. */
package org.athar.source.command;
