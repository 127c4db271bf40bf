/** What people ask of the laboratory to do. */
package org.athar.laboratory.command;
