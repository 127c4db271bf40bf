/**
 * The realm of an instance: made from a template at first start, kept true to the ports at every start, over the identity server's
 * REST interface.
 */
package org.athar.operation.realm;
