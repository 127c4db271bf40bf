/** What security shows of staff, grants and settings. */
package org.athar.security.view;
