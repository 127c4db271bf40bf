/** What the files tell the trail. */
package org.athar.file.event;
