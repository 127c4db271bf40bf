/** What is due, for whom and why. Services above open tasks in the transaction of what they follow from. */
package org.athar.task;
