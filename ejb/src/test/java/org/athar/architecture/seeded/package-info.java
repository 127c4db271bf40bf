/** A small house in which each rule is broken once, so that each wall is seen to fall. Nothing here is ever shipped. */
package org.athar.architecture.seeded;
