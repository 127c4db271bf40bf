/** What custody shows. */
package org.athar.custody.view;
