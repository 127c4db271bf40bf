/** The second wall alone: what the database itself keeps from the application, whatever its services ask for. */
package org.athar.whole.wall;
