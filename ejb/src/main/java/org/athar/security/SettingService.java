package org.athar.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.kernel.Auditable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.StaffChanged.Decision;
import org.athar.security.event.StaffChanged;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.security.model.Setting;
import org.athar.security.model.Settings;
import org.athar.security.model.StaffMember;
import org.athar.security.model.StaffMembers;
import org.athar.security.view.SettingView;

/** Values that the rules ask for: readable with their source, changed by two persons. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SettingService {

    private static final int LONGEST = 500;

    @Inject
    private Settings settings;
    @Inject
    private StaffMembers staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** The value that holds; a setting that no migration made is a fault of the program. */
    @Operation(OperationName.SERVE_SERVICE)
    public String value(String name) {
        return settings.byName(name).map(Setting::value).orElseThrow(() -> new IllegalStateException("no setting " + name));
    }

    /** Several values that hold, by name, for a rule that asks for many. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<String, String> values(Collection<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, this::value));
    }

    /** All settings, by name. */
    @Operation(OperationName.READ_SETTINGS)
    public List<SettingView> list() {
        return settings.all().stream().map(this::view).toList();
    }

    /** Asks for another value, with a reason. {@link StaleRecord} unless the setting is as it was shown. */
    @Operation(OperationName.PROPOSE_SETTING)
    public Outcome<String> propose(String name, long shown, String value, String reason) {
        Setting setting = setting(name, shown);
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, "value", value);
        require(refusals, "reason", reason);
        if (refusals.isEmpty()) {
            SettingKinds.violation(name, setting.value(), value.strip()).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        setting.propose(value.strip(), reason.strip(), current.person(), current.recordedAt());
        trail.fire(new StaffChanged(new Subject("setting", setting.id()), reason.strip(), new Decision(true, null, name)));
        return Outcome.done(name);
    }

    /** Approves or declines what another person asked for. {@link StaleRecord} unless the setting is as it was shown. */
    @Operation(OperationName.DECIDE_SETTING)
    public Outcome<String> decide(String name, long shown, boolean approve, String reason) {
        Setting setting = setting(name, shown);
        if (setting.proposedValue() == null) {
            return Outcome.refused(SecurityRefusal.NOTHING_PROPOSED);
        }
        if (current.person().value().equals(setting.proposedBy())) {
            return Outcome.refused(SecurityRefusal.SETTING_DECIDED_BY_WHO_ASKED);
        }
        if (approve) {
            setting.approve();
        } else {
            setting.decline();
        }
        trail.fire(new StaffChanged(new Subject("setting", setting.id()), Texts.strip(reason), new Decision(false, null, name)));
        return Outcome.done(name);
    }

    private static void require(List<Refusal> refusals, String field, String value) {
        if (value == null || value.isBlank()) {
            refusals.add(Refusal.at(field, SecurityRefusal.MISSING));
        } else if (!Texts.isReadable(value, LONGEST)) {
            refusals.add(Refusal.at(field, SecurityRefusal.UNREADABLE));
        }
    }

    /** The setting in the version that was shown: nobody approves a value that he or she has not seen. */
    private Setting setting(String name, long shown) {
        Setting setting = settings.byName(name).orElseThrow(() -> NotFound.absent("setting"));
        if (setting.version() != shown) {
            throw new StaleRecord(null);
        }
        return setting;
    }

    private SettingView view(Setting setting) {
        LocalizedText by = setting.proposedBy() == null ? null
                : staff.byId(new StaffId(setting.proposedBy())).map(StaffMember::name).orElse(null);
        boolean decidable = setting.proposedBy() != null && !setting.proposedBy().equals(current.person().value());
        return new SettingView(setting.name(), setting.version(), setting.value(), setting.source(), setting.confirmed(),
                setting.proposedValue(), by, setting.proposedAt(), setting.reason(), decidable);
    }
}
