package org.athar.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.sample.country.Country;
import org.athar.sample.country.CountrySize;
import org.athar.sample.national.CountryDesk;
import org.athar.sample.national.CountryLoaded;
import org.athar.sample.national.CountryLoads;
import org.athar.sample.national.CountryMade;
import org.athar.sample.national.CountryPart;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.access.WorkInParts;

/** Gives the sample an invented country, piece by piece, each through the services and rules that people work by. For the job alone. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CountryService {

    private static final int DISTRICTS = 2;

    @Inject
    private CountryLoads loads;
    @Inject
    private PlaceService places;
    @Inject
    private WorkInParts work;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** How large the country is that this sample was given; empty if none. */
    @Operation(OperationName.READ_SAMPLE)
    public Optional<CountrySize> size() {
        return loads.size();
    }

    /** The pieces of it that are there. */
    @Operation(OperationName.READ_SAMPLE)
    public List<CountryLoads.Piece> pieces() {
        return loads.pieces();
    }

    /** The districts of the real country in which the invented one lies. */
    @Operation(OperationName.READ_SAMPLE)
    public List<AreaView> districts() {
        return places.areas(DISTRICTS, null);
    }

    /** Notes how large the country is to be. */
    @Operation(OperationName.LOAD_SAMPLE)
    public void begin(CountrySize size) {
        UUID id = Ids.next(clock);
        loads.add(id, size, current.recordedAt());
        trail.fire(new CountryLoaded("sample_country", id, null));
    }

    /** Loads one piece, whole or not at all. */
    @Operation(OperationName.LOAD_SAMPLE)
    public CountryLoads.Piece load(Country country, CountryPart part, int number, CountryMade made) throws Exception {
        UUID id = Ids.next(clock);
        CountryDesk desk = new CountryDesk(id, part.name() + " " + (number + 1), work.begin(), made);
        CountryLoads.Piece piece = new CountryLoads.Piece(part.name(), number, part.load(country, number, desk));
        loads.add(id, piece, current.recordedAt());
        trail.fire(CountryLoaded.piece(id, null));
        return piece;
    }
}
