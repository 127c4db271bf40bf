/** PostgreSQL, Keycloak and WildFly as children of the command line: unpacked, prepared, started, watched and stopped in order. */
package org.athar.operation.server;
