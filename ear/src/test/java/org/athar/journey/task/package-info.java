/** What people at the desks do, one class for each kind of work, so that a journey reads like the procedure. */
package org.athar.journey.task;
