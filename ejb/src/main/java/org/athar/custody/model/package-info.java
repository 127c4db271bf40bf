/** The item, its append-only events, the rules of the chain and the gaps in it. Private to custody. */
package org.athar.custody.model;
