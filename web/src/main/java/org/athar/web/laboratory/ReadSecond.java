package org.athar.web.laboratory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.ProfileService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.laboratory.view.ProfileView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;
import org.athar.web.support.stale.TwoVersions;

/** A second person reads the raw data of a profile and says whether the reading agrees. */
@Named
@ViewScoped
public class ReadSecond implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService service;
    @Inject
    private SampleService samples;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private ProfileView profile;
    private boolean quarantined;
    private String ref;
    private int seq;
    private Boolean accept;
    private String reason;

    /** Loads the profile once; what two have read already is not there. */
    public void load() {
        if (profile == null) {
            reload();
        }
    }

    private void reload() {
        profile = service.of(ref).stream().filter(one -> one.seq() == seq && one.status() == ProfileStatus.READ_ONCE).findFirst()
                .orElseThrow(() -> NotFound.absent("dna_profile"));
        quarantined = samples.view(ref).head().quarantined();
    }

    /** Accepts or does not, and goes back to the profiles of the sample. */
    public String save() {
        Optional<ProfileId> read = twoVersions.save(() -> notices.telling(service.read(new ReadProfileCommand(profile.id(),
                profile.version(), accept, reason)), accept ? "laboratory.read.accepted" : "laboratory.read.rejected"), this::reload,
                List::of);
        return read.isPresent() ? "/laboratory/view?faces-redirect=true&tab=profiles&ref=" + profile.sample() : null;
    }

    public ProfileView getProfile() {
        return profile;
    }

    public boolean isQuarantined() {
        return quarantined;
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

    public Boolean getAccept() {
        return accept;
    }

    public void setAccept(Boolean accept) {
        this.accept = accept;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
