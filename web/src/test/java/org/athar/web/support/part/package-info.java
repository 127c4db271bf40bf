/** What the composites are given: dates as typed, grid references, places of a list, without a server. */
package org.athar.web.support.part;
