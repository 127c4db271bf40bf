/** Tests of who may see what of a history. */
package org.athar.audit.model;
