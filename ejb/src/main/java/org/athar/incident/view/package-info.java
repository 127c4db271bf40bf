/** What is shown of incidents and facilities. */
package org.athar.incident.view;
