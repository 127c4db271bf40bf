/** The examination as an aggregate, with its rules of four eyes. Private to examination. */
package org.athar.examination.model;
