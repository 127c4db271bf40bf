/** Workbooks of Office Open XML. */
package org.athar.interop.xlsx;
