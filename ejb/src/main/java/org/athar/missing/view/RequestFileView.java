package org.athar.missing.view;

import java.io.Serializable;
import java.util.List;
import org.athar.missing.code.RequestVerdict;

/**
 * A request with everything decided about it.
 *
 * @param request the request
 * @param decisions what was proposed and answered, the latest first
 * @param holds orders of authorities about the same person
 * @param open what may be proposed now
 * @param erasure what an erasure would take or took; null where none is asked for
 */
public record RequestFileView(RequestView request, List<RequestDecisionView> decisions, List<HoldView> holds,
        List<RequestVerdict> open, ErasureView erasure) implements Serializable {
}
