/** The identification case as an aggregate: it asks the engine's procedure and appends events. Private to identification. */
package org.athar.identification.model;
