/** Tables of allele frequencies: read as they are with the facts about them, and made ready by a rule that is named. */
package org.athar.interop.profile.frequency;
