/** What readers of histories see. */
package org.athar.web.audit;
