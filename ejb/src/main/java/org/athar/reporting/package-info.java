/** What the system counts itself, beside what was reported, and what changed lately. Reads all capabilities below; writes nothing. */
package org.athar.reporting;
