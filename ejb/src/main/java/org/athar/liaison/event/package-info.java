/** What liaison tells the trail. */
package org.athar.liaison.event;
