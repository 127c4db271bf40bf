/** How an instance is reached from other machines. */
package org.athar.operation.tls;
