/** What was decided elsewhere, years ago, and is on record without its documents. */
package org.athar.identification.view.past;
