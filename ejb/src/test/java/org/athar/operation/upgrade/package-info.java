/** Whether instances of earlier versions come through an upgrade with everything that is in them. */
package org.athar.operation.upgrade;
