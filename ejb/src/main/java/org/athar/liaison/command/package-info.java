/** What people ask of liaison. */
package org.athar.liaison.command;
