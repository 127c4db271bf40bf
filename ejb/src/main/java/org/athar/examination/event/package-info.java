/** What examinations tell the trail. */
package org.athar.examination.event;
