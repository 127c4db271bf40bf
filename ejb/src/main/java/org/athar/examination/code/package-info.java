/** Code lists of examination. */
package org.athar.examination.code;
