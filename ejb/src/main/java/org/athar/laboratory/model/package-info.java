/** Samples, profiles and their rules. */
package org.athar.laboratory.model;
