package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.IncidentLabel;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.missing.OfficeId;
import org.athar.missing.code.MissingStatus;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.ProtectedData;

/**
 * A person's record, up to the class that who reads may see.
 *
 * @param person      the person as named to who reads
 * @param names       all names; none where they are not shown
 * @param version     version of the record, to be handed back with a change
 * @param description life; sex and year of birth alone where names are not shown
 * @param lastSeen    when and where last seen; the date alone where names are not shown
 * @param incident    the incident as named to who reads; null if unknown or out of reach
 * @param facility    the facility; null if unknown or not shown
 * @param office      liaison office
 * @param officeName  its name
 * @param reportedOn  when reported
 * @param history     how the status came to be
 * @param informants  who told what is known
 * @param anteMortem  what is known of before death
 * @param secret      religion, ethnicity, documents; null where sealed or unknown
 * @param family      declared family and consents; null where sealed
 * @param sealed      whether protected data and family are kept from who reads
 * @param restricted  whether the data is kept and no longer used, at a request that two persons granted
 * @param nextSteps   steps of the search that a coordinator may take by hand
 * @param verifiable  whether informant, interviewer and date are on record (P4)
 * @param recordedBy  who put the person on record
 * @param recordedAt  when
 */
public record MissingPersonView(PersonReference person, List<NameView> names, long version, PersonDescription description,
        LastSeen lastSeen, IncidentLabel incident, FacilityLabel facility, OfficeId office, LocalizedText officeName,
        PartialDate reportedOn, List<StatusView> history, List<InformantView> informants, List<AnteMortemView> anteMortem,
        ProtectedData secret, FamilyView family, boolean sealed, boolean restricted, List<MissingStatus> nextSteps, boolean verifiable,
        LocalizedText recordedBy, Instant recordedAt) implements Serializable {

    /** Keeps the lists as they are. */
    public MissingPersonView {
        names = List.copyOf(names);
        history = List.copyOf(history);
        informants = List.copyOf(informants);
        anteMortem = List.copyOf(anteMortem);
        nextSteps = List.copyOf(nextSteps);
    }
}
