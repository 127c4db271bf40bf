/** An instance that people at other machines reach: under one name, by TLS alone. */
package org.athar.operation.tls;
