package org.athar.missing.view;

import java.io.Serializable;
import java.util.List;
import org.athar.file.view.FileView;
import org.athar.missing.code.RequestVerdict;

/**
 * A request with everything decided about it.
 *
 * @param request the request
 * @param decisions what was proposed and answered, the latest first
 * @param holds orders of authorities about the same person
 * @param open what may be proposed now
 * @param erasure what an erasure would take or took; null where none is asked for
 * @param papers papers about the person that a restriction closes to others than who looks
 */
public record RequestFileView(RequestView request, List<RequestDecisionView> decisions, List<HoldView> holds,
        List<RequestVerdict> open, ErasureView erasure, List<FileView> papers) implements Serializable {
}
