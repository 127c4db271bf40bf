/** Records of liaison in the database. Private to liaison. */
package org.athar.liaison.persistence;
