/** The task and where it is kept. Private to task. */
package org.athar.task.model;
