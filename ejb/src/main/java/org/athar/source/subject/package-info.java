/** What a figure or statement may be about, and how capabilities above name it for the ledger. Values and one interface, no rule. */
package org.athar.source.subject;
