/** What can be asked of examinations. */
package org.athar.examination.command;
