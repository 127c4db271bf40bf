/** The procedure, tried in every stage, with every step, and with each rule broken alone. */
package org.athar.engine.protocol;
