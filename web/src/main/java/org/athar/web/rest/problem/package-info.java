/** Why a request comes to nothing, in the reader's words (RFC 9457). */
package org.athar.web.rest.problem;

