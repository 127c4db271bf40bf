/** Code lists of recovery. */
package org.athar.recovery.code;
