/** What people ask of searches. */
package org.athar.matching.command;
