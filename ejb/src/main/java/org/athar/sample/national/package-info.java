/** Puts an invented country on record, part by part, by the services that people use. */
package org.athar.sample.national;
