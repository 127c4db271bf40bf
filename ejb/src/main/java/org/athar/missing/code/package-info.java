/** Code lists of missing persons and their families. */
package org.athar.missing.code;
