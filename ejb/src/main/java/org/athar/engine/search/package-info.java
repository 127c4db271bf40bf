/** Searches over a whole country: unidentified profiles against families with missing members, and profiles against profiles. */
package org.athar.engine.search;
