/** What is shown of searches. */
package org.athar.matching.view;
