package org.athar.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.file.FileHolder;
import org.athar.file.FileId;
import org.athar.kernel.Sensitivity;
import org.athar.security.Scope;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;
import org.athar.source.model.Sources;

/** Captures of sources: whoever may read a source may open its capture. */
@ApplicationScoped
class SourceCaptures implements FileHolder {

    @Inject
    private Sources sources;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;

    @Override
    public OperationName readOperation() {
        return OperationName.READ_SOURCES;
    }

    @Override
    public boolean holdsWithin(FileId file, Scope scope) {
        Set<Sensitivity> readable = matrix.ceiling(readOperation(), current.actor().roles()).stream()
                .flatMap(ceiling -> Arrays.stream(Sensitivity.values()).filter(ceiling::covers)).collect(Collectors.toSet());
        return !readable.isEmpty() && sources.holdsCapture(file, readable);
    }
}
