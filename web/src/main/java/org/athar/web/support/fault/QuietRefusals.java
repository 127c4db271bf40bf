package org.athar.web.support.fault;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.LoggingExceptionHandler;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.Fault;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.jboss.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * What a page answers with a sentence is no fault of the server, and stands in the trail where it belongs there; a fault has been written
 * down with its number before it comes here. The server would write each once more, as an error with all its lines.
 */
public class QuietRefusals implements ServletExtension {

    private static final String CATEGORY = "org.athar.web.refusals";
    private static final List<Class<? extends Throwable>> TOLD = List.of(NotFound.class, AccessDenied.class, ConfirmationMissing.class,
            StaleRecord.class, DatabaseAway.class, Fault.class, ViewExpiredException.class, CspException.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        LoggingExceptionHandler.Builder handler = LoggingExceptionHandler.builder();
        TOLD.forEach(told -> handler.add(told, CATEGORY, Logger.Level.DEBUG));
        deployment.setExceptionHandler(handler.build());
    }
}
