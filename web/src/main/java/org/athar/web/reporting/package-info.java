/** What desks show of several capabilities at once: live counts, what changed, what contradicts. Uses faces only. */
package org.athar.web.reporting;
