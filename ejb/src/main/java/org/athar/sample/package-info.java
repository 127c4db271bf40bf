/** Loads a sample through the same services and rules as people use; active only where the instance is a sample. Above reporting. */
package org.athar.sample;
