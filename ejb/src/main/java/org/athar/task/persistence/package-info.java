/** Tasks in the database. Private to task. */
package org.athar.task.persistence;
