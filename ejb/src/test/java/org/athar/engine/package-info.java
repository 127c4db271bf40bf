/** The engine as a whole: it needs the JDK and nothing else. */
package org.athar.engine;
