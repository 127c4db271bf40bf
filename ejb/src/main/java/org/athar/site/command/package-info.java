/** What can be asked of the sites. */
package org.athar.site.command;
