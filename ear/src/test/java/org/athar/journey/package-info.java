/** What people do with the application, done in a real browser, signed in by the real log-in page. */
package org.athar.journey;
