/** Tests of bodies that programs send. */
package org.athar.web.rest.http;
