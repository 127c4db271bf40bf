/** Whether the relatives sampled so far are enough to find a missing person by, and who should be sampled next. */
package org.athar.engine.adequacy;
