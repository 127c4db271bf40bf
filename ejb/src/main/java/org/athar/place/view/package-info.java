/** What place shows of its areas. */
package org.athar.place.view;
