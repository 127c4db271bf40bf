package org.athar.preparation;

import java.util.List;
import org.athar.harness.Services;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.missing.FamilyService;
import org.athar.missing.MissingService;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.Kinship;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.code.NameScript;
import org.athar.missing.code.Sex;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.command.ChangeStatusCommand;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.command.RelativeEntry;
import org.athar.missing.view.PersonReference;

/** Missing persons of the sample's office, reported by a mother and verified. */
public final class Register {

    private Register() {
    }

    /** A person whose report nobody has verified. */
    public static PersonReference reported(String given, String family) {
        return reported(given, family, new InformantEntry("Mother of " + given, Kinship.MOTHER, null, SpokenLanguage.ARABIC,
                Cast.OFFICER.id(), null, PartialDate.parse("2018-03-05"), "Mosul office"));
    }

    /** A person about whom nobody is on record who told of him. */
    public static PersonReference withoutInformant(String given, String family) {
        return reported(given, family, null);
    }

    private static PersonReference reported(String given, String family, InformantEntry informant) {
        OfficeId office = Cast.COORDINATOR.call(() -> Services.find(OfficeService.class).list()).get(0).id();
        return Cast.OFFICER.done(() -> missing().register(new RegisterMissingCommand(
                List.of(NameEntry.main(NameScript.LATIN, new PersonName(given, null, null, null, family, null, null))),
                new PersonDescription(Sex.MALE, PartialDate.parse("1985"), null, null, null, null, null, null, null),
                LastSeen.UNKNOWN, null, informant, office, PartialDate.parse("2018-03-05"), true)));
    }

    /** A person whose report is verified. */
    public static PersonReference verified(String given, String family) {
        PersonReference person = reported(given, family);
        Cast.COORDINATOR.done(() -> missing().changeStatus(new ChangeStatusCommand(person.id(), MissingStatus.VERIFIED,
                PartialDate.parse("2018-04-01"), null, null)));
        return person;
    }

    /** The mother of a person, on the declared family. */
    public static RelativeId mother(PersonReference person, String name) {
        return Cast.OFFICER.done(() -> Services.find(FamilyService.class).addRelative(person.id(), new RelativeEntry(name, name,
                Kinship.MOTHER, PartialDate.parse("1960"), true, null, null, ContactChannel.VISIT, SpokenLanguage.ARABIC, null)));
    }

    private static MissingService missing() {
        return Services.find(MissingService.class);
    }
}
