package org.athar.web.support.part;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;

/** A text as it is typed in up to three languages. */
public class WrittenWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private String en;
    private String ar;
    private String ckb;

    /** What was typed; blank languages are left to the service. */
    public LocalizedText text() {
        return new LocalizedText(en, ar, ckb);
    }

    /** Shows what is there already; null leaves it empty. */
    public void show(LocalizedText text) {
        en = text == null ? null : text.en();
        ar = text == null ? null : text.ar();
        ckb = text == null ? null : text.ckb();
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getAr() {
        return ar;
    }

    public void setAr(String ar) {
        this.ar = ar;
    }

    public String getCkb() {
        return ckb;
    }

    public void setCkb(String ckb) {
        this.ckb = ckb;
    }
}
