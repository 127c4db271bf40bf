package org.athar.harness.door;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.athar.harness.Caller.Answer;

/** What every answer has to say to the browser, and which did not. */
public final class Headers {

    private static final List<Pattern> ALWAYS = List.of(
            Pattern.compile("(?m)^x-content-type-options: nosniff$"),
            Pattern.compile("(?m)^x-frame-options: DENY$"),
            Pattern.compile("(?m)^referrer-policy: same-origin$"),
            Pattern.compile("(?m)^cross-origin-opener-policy: same-origin$"),
            Pattern.compile("(?m)^cross-origin-resource-policy: same-origin$"),
            Pattern.compile("(?m)^permissions-policy: camera=\\(\\), .*$"),
            Pattern.compile("(?m)^content-security-policy: (?=.*default-src 'none')(?=.*frame-ancestors 'none').*$"));
    private static final Pattern NOT_KEPT = Pattern.compile("(?m)^cache-control: no-store$");
    private static final Pattern UNSAFE = Pattern.compile("(?m)^content-security-policy: .*(script-src[^;]*unsafe-inline|unsafe-eval).*$");
    private static final Pattern ONLY_OURS =
            Pattern.compile("(?m)^content-security-policy: .*script-src 'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'.*$");
    private static final Pattern COOKIE = Pattern.compile("(?mi)^set-cookie: (?!.*httponly.*)(?!OAuth_Token_Request_State=;).*$");

    private final List<String> faults = new ArrayList<>();
    private int looked;

    /** Looks at one answer. */
    public void look(String address, Answer answer, boolean page) {
        looked++;
        ALWAYS.stream().filter(one -> !one.matcher(answer.headers()).find())
                .forEach(one -> faults.add(address + " (" + answer.status() + ") lacks " + one));
        boolean lasting = address.contains("jakarta.faces.resource/") && answer.status() == 200;
        if (!lasting && !NOT_KEPT.matcher(answer.headers()).find()) {
            faults.add(address + " (" + answer.status() + ") may be kept");
        }
        if (UNSAFE.matcher(answer.headers()).find() || page && !ONLY_OURS.matcher(answer.headers()).find()) {
            faults.add(address + " (" + answer.status() + ") may run other scripts: " + answer.headers());
        }
        COOKIE.matcher(answer.headers()).results().forEach(one -> faults.add(address + " sets " + one.group()));
    }

    /** What was not said. */
    public List<String> faults() {
        return faults;
    }

    /** How many answers were looked at. */
    public int looked() {
        return looked;
    }
}
