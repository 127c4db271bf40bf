/**
 * What every page shares: texts and dates by language, the way around, sign-out; it knows no capability's work, and no capability
 * knows it.
 */
package org.athar.web.support;
