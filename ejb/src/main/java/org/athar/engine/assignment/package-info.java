/** Joint identification: who of the missing of some families each of some samples is, all told together. */
package org.athar.engine.assignment;
