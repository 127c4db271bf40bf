/** What the tests of the whole stand on: the servers, started once for the suite; persons to act as; browsers to look with. */
package org.athar.harness;
