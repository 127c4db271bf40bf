/** Tests of the deployed application from inside its server: services, roles, transactions, database. */
package org.athar.whole;
