package org.athar.sample.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.athar.sample.country.Missing.Detail;
import org.athar.sample.country.Missing.Fate;
import org.athar.sample.country.Missing.Kin;

/**
 * Tells of the missing. Brothers, sisters and cousins who went missing together stand one after the other and share father,
 * grandfather, family name and mother, as they do on real lists.
 */
final class MissingTeller {

    private static final List<String> TRADES = List.of("farmer · مزارع · جووتیار", "shepherd · راعي غنم · شوان", "teacher · معلم · مامۆستا",
            "student · طالب · قوتابی", "driver · سائق · شۆفێر", "soldier · جندي · سەرباز", "labourer · عامل · کرێکار",
            "shopkeeper · صاحب دكان · دوکاندار", "electrician · كهربائي · کارەباچی", "carpenter · نجار · دارتاش",
            "nurse · ممرض · برینپێچ", "police officer · شرطي · پۆلیس", "baker · خباز · نانەوا", "engineer · مهندس · ئەندازیار");
    private static final List<String> HOME = List.of("housewife · ربة بيت · کابانی ماڵ", "teacher · معلمة · مامۆستا",
            "student · طالبة · قوتابی", "nurse · ممرضة · برینپێچ", "seamstress · خياطة · بەرگدروو", "farmer · مزارعة · جووتیار");
    private static final List<Detail> DETAILS = List.of(
            new Detail("PHYSICAL", "About 1.70 m, slim, right-handed. · نحو 1.70 م، نحيل، يستعمل اليد اليمنى."),
            new Detail("PHYSICAL", "About 1.80 m, strong, grey at the temples. · نحو 1.80 م، قوي البنية، شيب في الصدغين."),
            new Detail("DENTAL", "Upper left first molar filled. · حشوة في الرحى الأولى العلوية اليسرى."),
            new Detail("DENTAL", "Lower front tooth broken since childhood. · سن أمامي سفلي مكسور منذ الطفولة."),
            new Detail("MEDICAL", "Left forearm broken at the age of twelve. · كسر في الساعد الأيسر في الثانية عشرة."),
            new Detail("MEDICAL", "Metal plate in the right thigh. · صفيحة معدنية في الفخذ الأيمن."),
            new Detail("MARKS", "Scar of a burn on the right hand. · ندبة حرق على اليد اليمنى."),
            new Detail("JEWELLERY", "Silver ring with a dark stone. · خاتم فضة بحجر داكن."),
            new Detail("CLOTHING", "Traditional Kurdish dress, grey. · زي كردي رمادي. · جلوبەرگی کوردی، خۆڵەمێشی."),
            new Detail("CLOTHING", "White dishdasha, brown jacket. · دشداشة بيضاء وسترة بنية."),
            new Detail("FOOTWEAR", "Black plastic shoes, size 42. · حذاء بلاستيكي أسود قياس 42."),
            new Detail("EFFECTS", "Prayer beads of 33 beads, blue. · مسبحة زرقاء من 33 حبة."));
    private static final int SPREAD = 14;

    private final Country country;
    private final Names names;

    MissingTeller(Country country, Names names) {
        this.country = country;
        this.names = names;
    }

    Missing tell(int index) {
        Integer sameAs = sameAs(index);
        if (sameAs != null) {
            return again(tell(sameAs), index);
        }
        int head = head(index);
        Event event = country.eventOfPerson(index);
        Family family = family(head, event);
        Chance chance = country.chance("person", index);
        boolean male = chance.percent(88);
        LocalDate birth = LocalDate.of(event.from().getYear() - chance.from(16, 16 + SPREAD) - family.older, chance.from(1, 12),
                chance.from(1, 28));
        boolean married = event.from().getYear() - birth.getYear() > 21 && chance.percent(70);
        List<SpokenName> own = new ArrayList<>(List.of(male ? names.man(family.kurdish, chance) : names.woman(family.kurdish, chance)));
        own.addAll(family.fathers);
        SpokenName eldest = married && chance.percent(70) ? names.man(family.kurdish, chance) : null;
        LocalDate lastSeen = chance.day(event.from(), event.until());
        LocalDate reported = chance.day(event.era().heardFrom(event.until()), event.era().heardUntil(event.until()));
        Fate fate = country.isCompared(index) ? Fate.SOUGHT : fate(chance);
        return new Missing(index, event, male, own, family.mother, eldest, family.kurdish, birth, chance.percent(35), married,
                chance.pick(male ? TRADES : HOME), lastSeen, reported, fate == Fate.REPORTED ? null
                        : reported.plusDays(chance.from(5, 180)), fate, null,
                relatives(new Life(family, eldest, married, male, birth, lastSeen), chance), details(chance),
                country.isCompared(index) || chance.percent(55));
    }

    /** The same person reported once more: by another relative, in another spelling. */
    private static Missing again(Missing first, int index) {
        List<Kin> others = new ArrayList<>(first.relatives().stream().filter(Kin::living).toList());
        Collections.reverse(others);
        return new Missing(index, first.event(), first.male(), first.names(), first.mother(), first.eldest(), first.kurdish(),
                first.birth(), true, first.married(), first.trade(), first.lastSeen(), first.reported().plusDays(90),
                first.reported().plusDays(200), Fate.DUPLICATE, first.index(), others, List.of(), false);
    }

    private Integer sameAs(int index) {
        boolean may = index > 0 && country.chance("again", index).percent(2) && !country.chance("again", index - 1).percent(2)
                && !country.isCompared(index) && !country.isCompared(index - 1);
        return may && country.eventOfPerson(index).equals(country.eventOfPerson(index - 1)) ? index - 1 : null;
    }

    private int head(int index) {
        int head = index;
        int first = country.eventOfPerson(index).firstPerson();
        while (head > first && country.chance("brother", head).percent(30)) {
            head--;
        }
        return head;
    }

    private static Fate fate(Chance chance) {
        int drawn = chance.below(100);
        if (drawn < 32) {
            return Fate.REPORTED;
        }
        return drawn < 93 ? Fate.SOUGHT : drawn < 95 ? Fate.ALIVE : drawn < 99 ? Fate.PRESUMED_DEAD : Fate.ELSEWHERE;
    }

    private Family family(int head, Event event) {
        Chance chance = country.chance("family", head);
        boolean kurdish = event.area().kurdish() ? chance.percent(85) : chance.percent(4);
        List<SpokenName> fathers = List.of(names.man(kurdish, chance), names.man(kurdish, chance), names.man(kurdish, chance),
                names.family(kurdish, chance));
        List<SpokenName> mother = List.of(names.woman(kurdish, chance), names.man(kurdish, chance));
        return new Family(kurdish, fathers, mother, chance.below(26), chance.below(1_000_000));
    }

    private List<Kin> relatives(Life life, Chance chance) {
        Family family = life.family;
        List<Kin> found = new ArrayList<>();
        SpokenName father = family.fathers.get(0);
        SpokenName last = family.fathers.get(3);
        int year = life.birth.getYear();
        SpokenName brother = names.man(family.kurdish, chance);
        Kin second = new Kin("BROTHER", List.of(brother, father, last), year + chance.from(1, 12), true, family.number + 1);
        Kin mother = new Kin("MOTHER", family.mother, year - chance.from(18, 32), year > 1955, family.number);
        found.add(mother.living() ? mother : second);
        found.add(mother.living() ? second : mother);
        if (life.married && chance.percent(60)) {
            SpokenName spouse = life.male ? names.woman(family.kurdish, chance) : names.man(family.kurdish, chance);
            found.add(new Kin("SPOUSE", List.of(spouse, names.man(family.kurdish, chance)), year + chance.from(-3, 6), true,
                    family.number + 2));
        }
        if (life.eldest != null && chance.percent(40)) {
            int age = Math.max(20, Math.min(26, life.lastSeen.getYear() - year));
            found.add(new Kin("SON", List.of(life.eldest, father, last), year + chance.from(20, age), true, family.number + 3));
        }
        return found;
    }

    private static List<Detail> details(Chance chance) {
        return chance.percent(40) ? List.of() : chance.percent(60) ? List.of(chance.pick(DETAILS))
                : List.of(chance.pick(DETAILS.subList(0, 6)), chance.pick(DETAILS.subList(6, 12)));
    }

    private record Life(Family family, SpokenName eldest, boolean married, boolean male, LocalDate birth, LocalDate lastSeen) {
    }

    private record Family(boolean kurdish, List<SpokenName> fathers, List<SpokenName> mother, int older, int number) {
    }
}
