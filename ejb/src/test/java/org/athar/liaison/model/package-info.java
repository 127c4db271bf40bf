/** Tests of what families hear. */
package org.athar.liaison.model;
