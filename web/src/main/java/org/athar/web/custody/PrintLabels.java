package org.athar.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.athar.custody.CustodyService;
import org.athar.custody.view.LabelView;
import org.athar.security.fault.NotFound;

/** Labels to print: number, check character and a code that a scanner reads. */
@Named
@ViewScoped
public class PrintLabels implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustodyService custody;

    private List<LabelView> labels;
    private String ref;

    /** Loads the labels of the numbers in the address, separated by commas. */
    public void load() {
        labels = custody.labels(ref == null ? List.of() : Arrays.asList(ref.split(",")));
        if (labels.isEmpty()) {
            throw NotFound.absent("custody_item");
        }
    }

    public List<LabelView> getLabels() {
        return labels;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
