package org.athar.web.examination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.athar.examination.ExaminationService;
import org.athar.examination.code.ItemState;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.examination.view.ExaminationView;
import org.athar.kernel.PartialDate;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** The form at the mortuary table: the examiner writes, saves as often as needed, and signs when every point is dealt with. */
@Named
@ViewScoped
public class WriteExamination implements Serializable {

    private static final long serialVersionUID = 1L;
    private final ProfileForm profile = new ProfileForm();

    @Inject
    private ExaminationService service;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;
    @Inject
    private Clock clock;

    private ExaminationView examination;
    private List<PointForm> points;
    private List<TraumaForm> trauma;
    private Instant savedAt;
    private String ref;
    private int seq;
    private PartialDate performedOn;
    private String place;
    private String summary;

    /** Loads what is on record once; only the examiner finds the form, and only while it may be written in. */
    public void load() {
        if (examination == null) {
            read();
            if (!examination.mine() || !examination.status().isWritable()) {
                throw NotFound.absent("post_mortem_examination");
            }
            show();
        }
    }

    private void show() {
        performedOn = examination.performedOn();
        place = examination.place();
        summary = examination.summary();
        profile.setTo(examination.profile());
        points = examination.checklist().stream().map(PointForm::of).toList();
        trauma = new ArrayList<>(examination.trauma().stream().map(TraumaForm::of).toList());
    }

    /** Reads it anew; lines of trauma that stand in the form only keep their place. */
    private void reread() {
        int lines = trauma.size();
        read();
        show();
        while (trauma.size() < lines) {
            addTrauma();
        }
    }

    private boolean written() {
        return twoVersions.save(() -> notices.take(service.write(command())), this::reread, () -> service.history(examination.id()))
                .isPresent();
    }

    private void read() {
        examination = service.view(ref, seq);
    }

    /** Saves and stays on the form. */
    public void save() {
        if (written()) {
            notices.done("examination.saved");
            savedAt = clock.instant();
            read();
        }
    }

    /** Saves and signs; the examination opens for reading. */
    public String saveAndSign() {
        if (!written()) {
            return null;
        }
        read();
        return notices.tell(service.sign(examination.id()), "examination.signed")
                ? "/examination/view?faces-redirect=true&ref=" + ref + "&seq=" + seq : null;
    }

    private WriteExaminationCommand command() {
        return new WriteExaminationCommand(examination.id(), examination.version(), performedOn, place,
                points.stream().map(PointForm::entry).toList(), profile.profile(), trauma.stream().map(TraumaForm::entry).toList(),
                summary);
    }

    /** One more trauma to be written down. */
    public void addTrauma() {
        trauma.add(new TraumaForm());
    }

    /** A line of trauma is left out; what was saved of it stays in the history. */
    public void leaveOut(TraumaForm line) {
        trauma.remove(line);
    }

    /** How many points are open in the form as it stands. */
    public long getOpenPoints() {
        return points.stream().filter(point -> point.getState() == ItemState.OPEN).count();
    }

    public ItemState[] getStates() {
        return ItemState.values();
    }

    public TraumaType[] getTraumaTypes() {
        return TraumaType.values();
    }

    public TraumaTiming[] getTraumaTimings() {
        return TraumaTiming.values();
    }

    public ProfileForm getProfile() {
        return profile;
    }

    public ExaminationView getExamination() {
        return examination;
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public List<TraumaForm> getTrauma() {
        return trauma;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getSeq() {
        return seq;
    }

    public void setSeq(int seq) {
        this.seq = seq;
    }

    public PartialDate getPerformedOn() {
        return performedOn;
    }

    public void setPerformedOn(PartialDate performedOn) {
        this.performedOn = performedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
