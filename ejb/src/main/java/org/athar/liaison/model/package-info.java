/** Answers, enquiries, notifications and wishes as records that are added to. Private to liaison. */
package org.athar.liaison.model;
