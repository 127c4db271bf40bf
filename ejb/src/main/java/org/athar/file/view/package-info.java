/** What the files show. */
package org.athar.file.view;
