package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.security.SettingService;

/** How many settings wait for a second person. */
@Named
@RequestScoped
public class WaitingSettings {

    @Inject
    private SettingService service;

    private Long count;

    /** How many changes are asked for and not decided. */
    public long getCount() {
        if (count == null) {
            count = service.list().stream().filter(one -> one.proposedValue() != null).count();
        }
        return count;
    }
}
