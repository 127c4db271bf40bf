package org.athar.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.time.Clock;
import java.time.LocalDate;
import org.athar.missing.DataRequestService;
import org.athar.missing.MissingService;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.command.RecordRequestCommand;

/** What an invented relative asks about the data of the family, and a name that an invented auditor opened with a reason. */
@ApplicationScoped
public class ProtectionStep implements SampleStep {

    private static final String OFFICER = "samira.alhamdani";
    private static final String AUDITOR = "adil.aldulaimi";

    @Inject
    private DataRequestService requests;
    @Inject
    private MissingService missing;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 85;
    }

    @Override
    public void load(SampleContext context) throws Exception {
        try (JsonReader reader = Json.createReader(context.open("protection.json"))) {
            SampleRecord all = new SampleRecord(reader.readObject());
            for (SampleRecord one : all.rows("requests")) {
                context.done(OFFICER, () -> requests.record(new RecordRequestCommand(person(context, one),
                        one.word("kind", RequestKind.class), one.text("askedBy"), one.word("standing", RequestStanding.class),
                        one.text("identityCheck"), one.text("concerns"),
                        LocalDate.now(clock).minusDays(one.number("daysAgo").longValueExact()))));
            }
            for (SampleRecord one : all.rows("opened")) {
                context.done(AUDITOR, () -> missing.unseal(person(context, one), one.text("reason")));
            }
        }
    }

    private static String person(SampleContext context, SampleRecord line) {
        return context.get(line.text("person") + ":ref", String.class);
    }
}
