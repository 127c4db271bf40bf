/** Tasks for programs. */
package org.athar.web.rest.task;

