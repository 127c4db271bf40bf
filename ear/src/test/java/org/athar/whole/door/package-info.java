/** Who comes in, for how long, and what they must show again. */
package org.athar.whole.door;
