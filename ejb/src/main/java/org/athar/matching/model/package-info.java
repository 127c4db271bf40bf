/** Runs, their frozen input and their candidates. */
package org.athar.matching.model;
