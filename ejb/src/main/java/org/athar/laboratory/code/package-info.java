/** Lists of codes of the laboratory. */
package org.athar.laboratory.code;
