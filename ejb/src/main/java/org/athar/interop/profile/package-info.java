/** DNA profiles as files bring them: read into records with every mistake named by row and column; nothing is stored here. */
package org.athar.interop.profile;
