/** What the desks show. */
package org.athar.web.reporting;
