/** What stands between server and pages: language of a request, headers, styles, sign-out, the reading of records in expressions. */
package org.athar.web.support.frame;
