/** A small web layer in which each rule is broken once. Nothing here is ever shipped. */
package org.athar.web.architecture.seeded;
