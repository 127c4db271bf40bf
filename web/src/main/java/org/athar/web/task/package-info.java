/** What is due from the person at the desk. Uses the face of task only. */
package org.athar.web.task;
