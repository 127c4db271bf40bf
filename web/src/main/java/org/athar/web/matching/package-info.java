/** Pages of searches: frequencies, runs, candidates and what a ratio is made of. */
package org.athar.web.matching;
