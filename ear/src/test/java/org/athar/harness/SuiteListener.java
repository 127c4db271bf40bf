package org.athar.harness;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the servers before anything looks for them: the container's adapter reads their ports when it is loaded. */
public final class SuiteListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // A load on an instance needs no others beside it, which would take its place on the machine.
        if (System.getProperty("athar.load.instance") == null) {
            Suite.servers();
        }
    }
}
