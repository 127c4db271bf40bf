/** How the command line asks a running sample for an invented country, and hears how far it has come. */
package org.athar.sample.order;
