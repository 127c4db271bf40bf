/** What people ask of candidates and evidence. */
package org.athar.identification.command.evidence;
