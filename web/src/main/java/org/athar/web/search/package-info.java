/** Search from every page: asks the services of the capabilities, each within the reach of who asks, and puts their answers together. */
package org.athar.web.search;
