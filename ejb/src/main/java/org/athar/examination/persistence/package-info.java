/** Examinations in the database. Private to examination. */
package org.athar.examination.persistence;
