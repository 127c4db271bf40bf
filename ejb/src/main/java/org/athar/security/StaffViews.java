package org.athar.security;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;
import org.athar.security.model.GrantPolicy;
import org.athar.security.model.GrantStatus;
import org.athar.security.model.StaffAccount;
import org.athar.security.model.StaffGrant;
import org.athar.security.model.StaffMember;
import org.athar.security.view.GrantView;
import org.athar.security.view.StaffListItem;
import org.athar.security.view.StaffView;

/** Makes views of staff. */
final class StaffViews {

    private StaffViews() {
    }

    static StaffListItem item(StaffMember member, LocalDate today) {
        List<Role> roles = member.grantsOn(today).stream().map(StaffGrant::role).distinct().toList();
        int waiting = (int) member.grants().stream().filter(grant -> grant.status() == GrantStatus.PROPOSED).count();
        return new StaffListItem(member.id(), member.name(), member.institution(), member.profession(), usernames(member), roles,
                waiting, member.invented());
    }

    static StaffView view(StaffMember member, Function<StaffId, LocalizedText> names, StaffId viewer) {
        return new StaffView(member.id(), member.name(), member.institution(), member.profession(), member.disciplines(),
                usernames(member), member.activeFrom(), member.activeUntil(), member.invented(),
                member.grants().stream().map(grant -> grant(grant, names, viewer)).toList());
    }

    private static GrantView grant(StaffGrant grant, Function<StaffId, LocalizedText> names, StaffId viewer) {
        return new GrantView(grant.id(), grant.role(), grant.scopeKind(), grant.scopeId(), grant.status().name(), grant.reason(),
                grant.isFounding(), grant.validFrom(), grant.validUntil(), name(grant.proposedBy(), names), grant.proposedAt(),
                name(grant.decidedBy(), names), grant.decidedAt(),
                viewer != null && GrantPolicy.mayDecide(grant, viewer).isEmpty());
    }

    private static LocalizedText name(UUID id, Function<StaffId, LocalizedText> names) {
        return id == null ? null : names.apply(new StaffId(id));
    }

    private static List<String> usernames(StaffMember member) {
        return member.accounts().stream().map(StaffAccount::username).toList();
    }
}
