/** What people ask of a case: words of a step, and the commands of opening, pausing and ending. */
package org.athar.identification.command;
