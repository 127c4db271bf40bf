/** Records of the services as JSON: bodies read, answers written, and the shapes of both described. */
package org.athar.web.rest.json;

