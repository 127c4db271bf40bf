/** The commands of the command line, one class each; they use instance, realm and server, and print to the terminal. */
package org.athar.operation.command;
