package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Tombstone;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.MissingPersonView;
import org.athar.security.fault.NotFound;
import org.athar.web.support.Notices;

/** Notes a member of the family as the family declares it, or writes down anew what it says. */
@Named
@ViewScoped
public class RecordRelative implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MissingService missing;
    @Inject
    private FamilyService family;
    @Inject
    private Notices notices;

    private MissingPersonView person;
    private String ref;
    private UUID id;
    private String name;
    private String nameLatin;
    private Kinship kinship;
    private PartialDate birth;
    private boolean dead;
    private String phone;
    private String address;
    private ContactChannel channel;
    private SpokenLanguage language;
    private String safeTimes;
    private String reason;

    /** Loads the person once, and the relative that is described anew. */
    public void load() {
        if (person == null) {
            person = missing.view(ref);
            if (person.family() == null) {
                throw NotFound.absent("relative");
            }
            person.family().relatives().stream().filter(one -> one.id().value().equals(id)).findFirst().ifPresent(one -> fill(one.entry()));
        }
    }

    private void fill(RelativeEntry known) {
        name = Tombstone.typed(known.name());
        nameLatin = Tombstone.typed(known.nameLatin());
        kinship = known.kinship();
        birth = known.birth();
        dead = !known.living();
        phone = Tombstone.typed(known.phone());
        address = Tombstone.typed(known.address());
        channel = known.channel();
        language = known.language();
        safeTimes = Tombstone.typed(known.safeTimes());
    }

    /** Saves and opens the family. */
    public String save() {
        RelativeEntry entry = new RelativeEntry(name, nameLatin, kinship, birth, !dead, phone, address, channel, language, safeTimes);
        Outcome<RelativeId> outcome = id == null ? family.addRelative(person.person().id(), entry)
                : family.describeRelative(new RelativeId(id), entry, reason);
        return notices.tell(outcome, "missing.relative.done")
                ? "/missing/view?faces-redirect=true&tab=family&ref=" + person.person().handle() : null;
    }

    /** Kinds of kinship. */
    public List<Kinship> getKinships() {
        return Stream.of(Kinship.values()).filter(Kinship::isFamily).toList();
    }

    public ContactChannel[] getChannels() {
        return ContactChannel.values();
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public MissingPersonView getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(String nameLatin) {
        this.nameLatin = nameLatin;
    }

    public Kinship getKinship() {
        return kinship;
    }

    public void setKinship(Kinship kinship) {
        this.kinship = kinship;
    }

    public PartialDate getBirth() {
        return birth;
    }

    public void setBirth(PartialDate birth) {
        this.birth = birth;
    }

    public boolean isDead() {
        return dead;
    }

    public void setDead(boolean dead) {
        this.dead = dead;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public SpokenLanguage getLanguage() {
        return language;
    }

    public void setLanguage(SpokenLanguage language) {
        this.language = language;
    }

    public String getSafeTimes() {
        return safeTimes;
    }

    public void setSafeTimes(String safeTimes) {
        this.safeTimes = safeTimes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
