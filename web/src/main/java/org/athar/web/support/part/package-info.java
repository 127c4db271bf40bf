/** What the composite components of the pages are given and made of: small records in words ready to be shown, and their inputs. */
package org.athar.web.support.part;
