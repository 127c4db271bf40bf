/** Pedigrees as pictures: where each symbol stands and how the lines between them run. */
package org.athar.engine.drawing;
