/** What a number means: its kind, unit, quantifier and range. Values only, the same for every capability that shows figures. */
package org.athar.source.figure;
