package org.athar.whole.program;

import org.athar.harness.Records;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets accounts ask as often as they like during a proof that asks thousands of times. Accounts that have asked before learn of it later.
 */
public final class Haste implements BeforeAllCallback, AfterAllCallback {

    private static final String WHY = "proofs ask thousands of times";

    @Override
    public void beforeAll(ExtensionContext proof) {
        Records.change(WHY, set("pace.perMinute", "1000000"), set("pace.burst", "1000000"));
    }

    @Override
    public void afterAll(ExtensionContext proof) {
        Records.change(WHY, set("pace.perMinute", "600"), set("pace.burst", "1200"));
    }

    private static String set(String name, String value) {
        return "UPDATE setting SET value = '" + value + "', version = version + 1 WHERE name = '" + name + "'";
    }
}
