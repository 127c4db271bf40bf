/** What a test that runs inside the server needs there beside the services. */
package org.athar.harness.inside;
