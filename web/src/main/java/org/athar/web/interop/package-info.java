/** Pages where lists are asked for as files, let out and fetched. */
package org.athar.web.interop;
