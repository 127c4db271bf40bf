package org.athar.web.recovery;

import java.io.Serializable;
import org.athar.recovery.code.BodyPosition;
import org.athar.recovery.code.Burning;
import org.athar.recovery.code.Presence;
import org.athar.recovery.code.Preservation;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.RemainsDescription;

/** What remains look like, as it stands in a form. */
public class DescriptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RemainsClass remainsClass;
    private Integer completenessPct;
    private Preservation preservation;
    private Burning burning;
    private Integer weathering;
    private BodyPosition position;
    private Presence bindings;
    private Presence blindfold;
    private String text;

    /** Begins with what is on record. */
    public void setTo(RemainsDescription known) {
        remainsClass = known.remainsClass();
        completenessPct = known.completenessPct();
        preservation = known.preservation();
        burning = known.burning();
        weathering = known.weathering();
        position = known.position();
        bindings = known.bindings();
        blindfold = known.blindfold();
        text = known.text();
    }

    /** The description. */
    public RemainsDescription description() {
        return new RemainsDescription(remainsClass, completenessPct, preservation, burning, weathering, position, bindings, blindfold,
                text);
    }

    public RemainsClass[] getClasses() {
        return RemainsClass.values();
    }

    public Preservation[] getPreservations() {
        return Preservation.values();
    }

    public Burning[] getBurnings() {
        return Burning.values();
    }

    public BodyPosition[] getPositions() {
        return BodyPosition.values();
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    public RemainsClass getRemainsClass() {
        return remainsClass;
    }

    public void setRemainsClass(RemainsClass remainsClass) {
        this.remainsClass = remainsClass;
    }

    public Integer getCompletenessPct() {
        return completenessPct;
    }

    public void setCompletenessPct(Integer completenessPct) {
        this.completenessPct = completenessPct;
    }

    public Preservation getPreservation() {
        return preservation;
    }

    public void setPreservation(Preservation preservation) {
        this.preservation = preservation;
    }

    public Burning getBurning() {
        return burning;
    }

    public void setBurning(Burning burning) {
        this.burning = burning;
    }

    public Integer getWeathering() {
        return weathering;
    }

    public void setWeathering(Integer weathering) {
        this.weathering = weathering;
    }

    public BodyPosition getPosition() {
        return position;
    }

    public void setPosition(BodyPosition position) {
        this.position = position;
    }

    public Presence getBindings() {
        return bindings;
    }

    public void setBindings(Presence bindings) {
        this.bindings = bindings;
    }

    public Presence getBlindfold() {
        return blindfold;
    }

    public void setBlindfold(Presence blindfold) {
        this.blindfold = blindfold;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
