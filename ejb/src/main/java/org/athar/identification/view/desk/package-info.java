/** What the desk of who coordinates shows of many cases at once. */
package org.athar.identification.view.desk;
