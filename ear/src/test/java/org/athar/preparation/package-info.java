/** What a test needs before its own matter begins: remains, missing persons and cases, made by the services as the right persons. */
package org.athar.preparation;
