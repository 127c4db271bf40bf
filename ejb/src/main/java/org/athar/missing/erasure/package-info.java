/** What an erasure takes, what stands in its way, and its carrying out. */
package org.athar.missing.erasure;
