/** What every route shares: who is let in, bodies read and written, versions, requests sent twice, and problems in the reader's words. */
package org.athar.web.rest.http;

