/** Files of Familias: frequency database, persons, pedigrees, genotypes, and the module for disaster victims. */
package org.athar.interop.profile.familias;
