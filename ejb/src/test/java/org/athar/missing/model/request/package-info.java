/** Tests of requests about data. */
package org.athar.missing.model.request;
