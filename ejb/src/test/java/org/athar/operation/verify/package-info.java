/** What whoever verifies is told besides what is wrong. */
package org.athar.operation.verify;
