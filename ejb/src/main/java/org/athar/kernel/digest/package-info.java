/** What stands for content: its digest. */
package org.athar.kernel.digest;
