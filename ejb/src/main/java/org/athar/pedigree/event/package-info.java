/** What pedigrees tell the trail. */
package org.athar.pedigree.event;
