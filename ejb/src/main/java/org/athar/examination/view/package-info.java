/** What is shown of examinations. */
package org.athar.examination.view;
