/** The command line and the launcher of the servers; outside what is deployed. */
package org.athar.operation;
