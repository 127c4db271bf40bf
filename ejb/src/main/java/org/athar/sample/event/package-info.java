/** What the loading of a sample tells the trail. */
package org.athar.sample.event;
