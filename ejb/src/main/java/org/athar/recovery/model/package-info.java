/** Remains and evidence as aggregates. Private to recovery. */
package org.athar.recovery.model;
