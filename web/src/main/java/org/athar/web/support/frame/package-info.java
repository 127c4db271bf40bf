/** What stands between the server and the pages: language of a request, headers, styles, sign-out, the reading of records in expressions. */
package org.athar.web.support.frame;
