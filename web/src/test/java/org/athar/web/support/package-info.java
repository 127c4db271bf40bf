/** What readers of each language see: words, plurals and dates, without a server. */
package org.athar.web.support;
