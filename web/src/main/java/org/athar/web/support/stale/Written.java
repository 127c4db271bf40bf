package org.athar.web.support.stale;

import java.io.Serializable;

/**
 * What stands in one input of a form.
 *
 * @param id    the input's id in the page
 * @param label what the input asks for
 * @param value its value; null if empty
 * @param words the value in the reader's words; empty if there is none
 */
record Written(String id, String label, Object value, String words) implements Serializable {
}
