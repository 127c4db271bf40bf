/** What the exports show. */
package org.athar.interop.view;
