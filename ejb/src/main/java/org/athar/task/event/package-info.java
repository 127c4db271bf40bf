/** What tasks, drafts and views of lists tell the trail. */
package org.athar.task.event;
