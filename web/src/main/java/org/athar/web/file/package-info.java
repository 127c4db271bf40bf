/** Hands out stored originals and their small pictures; decides nothing about who may have them. */
package org.athar.web.file;
