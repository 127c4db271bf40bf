/** What happened to exports. */
package org.athar.interop.event;
