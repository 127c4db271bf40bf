/** What identification shows; values of class S3 are null, with a flag, for who may not see them. */
package org.athar.identification.view;
