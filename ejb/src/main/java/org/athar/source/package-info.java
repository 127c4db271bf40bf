/** Who said what, and how many: sources, statements, figures. Names of subjects above come through {@code SubjectDirectory}. */
package org.athar.source;
