/** Trail and findings, for programs of those who oversee. */
package org.athar.web.rest.audit;

