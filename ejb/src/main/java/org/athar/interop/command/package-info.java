/** What people ask of exports. */
package org.athar.interop.command;
