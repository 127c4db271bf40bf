/** The code lists of liaison. */
package org.athar.liaison.code;
