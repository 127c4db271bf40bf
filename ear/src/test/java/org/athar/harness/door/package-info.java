/** What stands at the door: the sign-in service as its administrators have it, and what forgers bring. */
package org.athar.harness.door;
