package org.athar.task;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What stands in a form that has not been saved.
 *
 * @param id      which draft; chosen by the page when it is opened, so that what arrives late is known
 * @param page    the form's address: path and parameters in a fixed order
 * @param form    the form's id in the page
 * @param initial what stood in each input when the form was opened, by the input's name
 * @param typed   what stands there now
 */
public record KeepDraftCommand(DraftId id, String page, String form, Map<String, List<String>> initial,
        Map<String, List<String>> typed) implements Serializable {
}
