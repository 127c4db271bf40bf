package org.athar.sample.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.athar.kernel.LocalizedText;

/**
 * An invented country: events, the people who went missing in them, the graves, what was found there, and the cases about it. What is
 * told of each follows from the seed and its own place alone, so that any part can be told again by itself.
 */
public final class Country {

    /** Until when the country's history is told. */
    public static final LocalDate TOLD_UNTIL = LocalDate.of(2026, 6, 30);

    /** So many cases follow one another closely enough to be told together. */
    public static final int CASES_AT_ONCE = 50;

    private final CountrySize size;
    private final List<Event> events = new ArrayList<>();
    private final List<Grave> graves = new ArrayList<>();
    private final BitSet compared = new BitSet();
    private final Names names = new Names();
    private final Staff staff;

    /** Tells of a country of this size in these districts. */
    public Country(CountrySize size, List<Area> districts) {
        this.size = size;
        int count = Math.max(6, size.sites() / 5);
        long[] weights = weights(count);
        for (int i = 0; i < count; i++) {
            events.add(event(i, weights, districts));
        }
        events.forEach(this::dig);
        for (int i = 0; i < size.cases(); i++) {
            compared.set(personOfCase(i));
        }
        staff = new Staff(this);
    }

    private long[] weights(int count) {
        long[] upTo = new long[count + 1];
        for (int i = 0; i < count; i++) {
            upTo[i + 1] = upTo[i] + chance("weight", i).from(2, 12);
        }
        return upTo;
    }

    private Event event(int index, long[] upTo, List<Area> districts) {
        Chance chance = chance("event", index);
        Era era = index < Era.values().length ? Era.values()[index] : Era.draw(chance);
        Area area = chance.pick(districts.stream().filter(era::struck).toList());
        LocalDate from = chance.day(era.from(), era.until());
        int firstPerson = share(size.persons(), upTo, index);
        int firstSet = share(size.remains(), upTo, index);
        LocalizedText where = area.name();
        LocalizedText name = new LocalizedText("Disappearances in " + where.en() + ", " + from.getYear() + " (invented)",
                "حالات اختفاء في " + where.ar() + " عام " + from.getYear() + " (مختلقة)",
                "ونبوون لە " + where.in("ckb") + "، " + from.getYear() + " (خەیاڵی)");
        return new Event(index, era, area, name, from, from.plusDays(chance.from(1, 45)), index % 3 == 0, firstPerson,
                share(size.persons(), upTo, index + 1) - firstPerson, firstSet, share(size.remains(), upTo, index + 1) - firstSet);
    }

    private static int share(int whole, long[] upTo, int index) {
        return (int) (whole * upTo[index] / upTo[upTo.length - 1]);
    }

    /** The graves of one event; what was found lies in those that were opened, in the first of them at least. */
    private void dig(Event event) {
        List<Integer> indices = new ArrayList<>();
        for (int i = event.index(); i < size.sites(); i += events.size()) {
            indices.add(i);
        }
        List<Integer> open = indices.stream().filter(i -> i == event.index() || chance("open", i).percent(30)).toList();
        int next = event.firstSet();
        for (int i : indices) {
            int rank = open.indexOf(i);
            int end = rank < 0 ? next : event.firstSet() + (int) ((long) event.sets() * (rank + 1) / open.size());
            graves.add(grave(i, event, rank >= 0, next, end - next));
            next = end;
        }
    }

    private Grave grave(int index, Event event, boolean opened, int firstSet, int sets) {
        Chance chance = chance("grave", index);
        LocalDate from = event.era().openedFrom(event.until());
        LocalDate reported = chance.day(event.until().isBefore(LocalDate.of(2003, 5, 1)) ? LocalDate.of(2003, 5, 1) : event.until(), from);
        LocalDate begun = opened ? chance.day(from, LocalDate.of(2022, 10, 31)) : null;
        String number = Integer.toString(index + 1);
        Area area = event.area();
        LocalizedText name = new LocalizedText(area.name().en() + " site " + number, "موقع " + area.name().ar() + " " + number,
                "شوێنی " + area.name().in("ckb") + " " + number);
        return new Grave(index, event, name, area, area.latitude() + (chance.below(2_001) - 1_000) / 10_000.0,
                area.longitude() + (chance.below(2_001) - 1_000) / 10_000.0, reported, begun,
                opened ? begun.plusDays(chance.from(20, 140)) : null, firstSet, sets);
    }

    /** How large it is. */
    public CountrySize size() {
        return size;
    }

    /** Who works there. */
    public Staff staff() {
        return staff;
    }

    /** What happened. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** Its graves, those of one event together. */
    public List<Grave> graves() {
        return List.copyOf(graves);
    }

    /** The event in which somebody went missing. */
    Event eventOfPerson(int person) {
        return last(events, event -> event.firstPerson() <= person && event.persons() > 0);
    }

    /** The grave from which a set of remains is. */
    public Grave graveOf(int set) {
        return last(graves, grave -> grave.firstSet() <= set && grave.sets() > 0);
    }

    private static <T> T last(List<T> inOrder, java.util.function.Predicate<T> reached) {
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            if (reached.test(inOrder.get(i))) {
                return inOrder.get(i);
            }
        }
        throw new IllegalArgumentException("nothing stands there");
    }

    /** The set of remains that a case is about. */
    public int setOfCase(int one) {
        return (int) ((long) one * size.remains() / size.cases());
    }

    /** The missing person whose remains they may be: of the same event, and of no other case. */
    public int personOfCase(int one) {
        int set = setOfCase(one);
        Event event = graveOf(set).event();
        return event.firstPerson() + (int) ((long) (set - event.firstSet()) * event.persons() / event.sets());
    }

    /** The course of one case. */
    public CaseCourse course(int one) {
        return CaseCourse.tell(this, one);
    }

    /** Whether a case about these remains went beyond its opening, for which they must be examined and that reviewed. */
    boolean hasCaseWithData(int set) {
        int one = (int) (((long) set * size.cases() + size.remains() - 1) / size.remains());
        return one < size.cases() && setOfCase(one) == set && CaseCourse.needsData(CaseCourse.end(this, one));
    }

    /** Whether somebody is compared with remains in a case. */
    boolean isCompared(int person) {
        return compared.get(person);
    }

    /** One of the missing. */
    public Missing person(int index) {
        return new MissingTeller(this, names).tell(index);
    }

    /** One set of remains. */
    public FoundSet set(int index) {
        return FoundSet.tell(this, index);
    }

    Names names() {
        return names;
    }

    /** Chance for one record of a kind. */
    public Chance chance(String kind, int index) {
        return Chance.of(size.seed(), kind, index);
    }
}
