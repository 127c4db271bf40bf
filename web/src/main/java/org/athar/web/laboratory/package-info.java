/** Pages on which laboratories receive samples, read profiles and find out what looks alike. */
package org.athar.web.laboratory;
