/** Programs that ask in a person's name: who is let in, what they are told, and what they may change. */
package org.athar.whole.program;
