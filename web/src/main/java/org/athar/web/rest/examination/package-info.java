/** Examinations for programs. */
package org.athar.web.rest.examination;

