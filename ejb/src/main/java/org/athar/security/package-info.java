/**
 * Who may do what, where, and to which class of record: staff, grants, the access matrix. Knows the kernel and the protocol's roles
 * only.
 */
package org.athar.security;
