package org.athar.web.support.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/**
 * The head of a page. The components would write into it which exception leads to which error page; faults are answered by the server, and
 * what they are called, and where its pages lie, is for nobody to read.
 */
public class PlainHead extends HeadRenderer {

    @Override
    protected void encodeSettingScripts(FacesContext faces, PrimeRequestContext request, PrimeConfiguration configuration,
            ResponseWriter writer) throws IOException {
        if (!configuration.getErrorPages().isEmpty()) {
            synchronized (configuration) {
                configuration.getErrorPages().clear();
            }
        }
        super.encodeSettingScripts(faces, request, configuration, writer);
    }
}
