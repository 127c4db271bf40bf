package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.identification.BoardService;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.web.identification.CaseForm;

/** A coordinator notes that the file behind the sheet was checked. */
@Named
@ViewScoped
public class CheckQuality extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService service;

    private String findings;

    /** Notes the check. */
    public String check() {
        String digest = getSubject().proposal() == null ? null : getSubject().proposal().sheetDigest();
        return answer(service.checkQuality(new CheckQualityCommand(getSubject().number(), digest, findings)), "identification.quality.done",
                "sheet");
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }
}
