/** What is handed down one line alone: Y haplotypes from father to son, mitochondrial ones from a mother to her children. */
package org.athar.engine.lineage;
