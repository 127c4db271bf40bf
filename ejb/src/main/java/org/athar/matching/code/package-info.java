/** Lists of codes of searches. */
package org.athar.matching.code;
