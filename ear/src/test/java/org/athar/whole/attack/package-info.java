/** Proofs by attack: what is sent that should not be sent, and by whom it should not be sent, leaves nothing behind and tells nothing. */
package org.athar.whole.attack;
