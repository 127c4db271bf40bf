/** Tests of bodies and answers in JSON. */
package org.athar.web.rest.json;
