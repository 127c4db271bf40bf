/** What the laboratory tells the trail. */
package org.athar.laboratory.event;
