/** From a likelihood ratio to the probability of an identity: the prior with its source, and how far the posterior hangs on it. */
package org.athar.engine.posterior;
