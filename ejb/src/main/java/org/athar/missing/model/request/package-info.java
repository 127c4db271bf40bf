/** Requests about data, orders of authorities that hold it, and reviews of what was disclosed. */
package org.athar.missing.model.request;
