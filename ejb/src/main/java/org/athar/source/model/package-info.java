/** Sources, ratings, statements, figures and the rules that compare them. Private to source. */
package org.athar.source.model;
