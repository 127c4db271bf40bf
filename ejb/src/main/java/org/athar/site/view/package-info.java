/** What the sites show; exact positions of unexcavated sites only to those who may see them. */
package org.athar.site.view;
