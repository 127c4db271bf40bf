/** Areas and how their names are compared. Private to place. */
package org.athar.place.model;
