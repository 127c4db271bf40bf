/** What is shown of missing persons: to each reader up to the class that reader may see. */
package org.athar.missing.view;
