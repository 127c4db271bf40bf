/** The kinds that are told apart of sites and of what happens at them. Values only. */
package org.athar.site.kind;
