/** The folder of one instance: its secrets, settings, ports and the record of what runs; knows no server. */
package org.athar.operation.instance;
