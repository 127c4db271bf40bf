/** How an operation ends when it is neither done nor refused by a rule: denied, not found, stale, broken. */
package org.athar.security.fault;
