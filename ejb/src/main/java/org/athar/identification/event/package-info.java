/** What identification tells the trail, and capabilities above. */
package org.athar.identification.event;
