/** The command line and the launcher of the servers: stands above every capability, and outside what is deployed. */
package org.athar.operation;
