/** An invented country, told from a seed: who is missing, where they lie, how far their cases are. Pure; it knows no service. */
package org.athar.sample.country;
