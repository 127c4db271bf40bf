package org.athar.preparation;

import org.athar.harness.Services;
import org.athar.security.SettingService;
import org.athar.security.view.SettingView;

/** A setting that has another value while something is tried, asked for and approved by two; afterwards it is as it was. */
public final class OtherSetting {

    private OtherSetting() {
    }

    /** Tries something under another value. */
    public static void during(String name, String value, Runnable work) {
        String before = view(name).value();
        set(name, value);
        try {
            work.run();
        } finally {
            set(name, before);
        }
    }

    private static SettingView view(String name) {
        return Cast.ADMINISTRATOR.call(() -> service().list()).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static void set(String name, String value) {
        Cast.ADMINISTRATOR.done(() -> service().propose(name, view(name).version(), value, "Tried by a test"));
        Cast.COORDINATOR.done(() -> service().decide(name, view(name).version(), true, "Tried by a test"));
    }

    private static SettingService service() {
        return Services.find(SettingService.class);
    }
}
