/** What a sample says of families as the laboratory compares them, and of searches. */
package org.athar.sample.kinship;
