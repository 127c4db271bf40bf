/**
 * The services without a server: their beans, interceptors, transactions and the real database in the process of a test. What the server
 * adds (sign-in, pages, timers, files of the deployment) is tested in the server; what the services decide is tested here in seconds, and
 * by it small changes of the code can be tried out one after the other.
 */
package org.athar.workbench;
