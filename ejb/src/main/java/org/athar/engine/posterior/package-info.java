/** From a likelihood ratio to the probability of an identity: the prior with its source, the posterior, and how far it hangs on the prior. */
package org.athar.engine.posterior;
