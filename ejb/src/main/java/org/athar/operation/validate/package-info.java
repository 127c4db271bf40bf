/** {@code validate}: golden cases of the field's reference programs, run through the engine. */
package org.athar.operation.validate;
