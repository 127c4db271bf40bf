/** The stored original, what kinds are accepted and how they are told apart, where content is kept. Private to file. */
package org.athar.file.model;
