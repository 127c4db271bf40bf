package org.athar.web.source;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.source.StatementService;
import org.athar.source.view.StatementView;

/** One statement with what speaks for it and against it. */
@Named
@ViewScoped
public class ViewStatement implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StatementService statements;

    private String ref;
    private StatementView statement;

    /** Loads the statement. */
    public void load() {
        statement = statements.view(ref);
    }

    public StatementView getStatement() {
        return statement;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
