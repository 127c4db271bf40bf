package org.athar.engine.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Pedigree;

/**
 * A kind of family that misses a member, as relatives come to give samples.
 *
 * @param pedigree of all that link them
 * @param missing  the missing member
 * @param typed    who gave a sample
 */
record FamilyKind(Pedigree pedigree, String missing, List<String> typed) {

    /**
     * How often in a hundred, and who: a member, with a star where typed, and the parents; a name in capitals is a woman's. The missing
     * member is x, or ? if man or woman may be.
     */
    private static final List<String> MIX = List.of(
            "12 x W* c*=x+W d*=x+W",
            "6 x W* c*=x+W d*=x+W e*=x+W",
            "4 x W c*=x+W",
            "6 f M* x=f+M W* c*=x+W",
            "12 f* M* ?=f+M",
            "6 f M* ?=f+M",
            "10 f M* ?=f+M s*=f+M T*=f+M",
            "8 f M ?=f+M s*=f+M T*=f+M",
            "6 f M ?=f+M s*=f+M T*=f+M u*=f+M",
            "3 f M ?=f+M s*=f+M",
            "4 f M ?=f+M s*=f+M N* h*=f+N K*=f+N",
            "3 f* M N* ?=f+M h*=f+N K*=f+N",
            "5 g G f=g+G u*=g+G A*=g+G M* ?=f+M",
            "3 g G f=g+G u*=g+G A*=g+G v*=g+G M ?=f+M",
            "6 g G a=g+G B=g+G V w f=a+V M*=w+B ?=f+M s*=f+M",
            "4 g G a=g+G B=g+G V w f=a+V M=w+B ?=f+M s*=f+M T*=f+M",
            "3 g G a=g+G B=g+G V w f*=a+V M*=w+B ?=f+M s*=f+M");

    private static final List<FamilyKind> KINDS = MIX.stream().flatMap(kind -> Collections.nCopies(share(kind), kind).stream())
            .flatMap(kind -> Arrays.stream(Sex.values()).map(sex -> of(kind, sex))).toList();

    /** A family of any kind, as often as it is usual. */
    static FamilyKind any(SplittableRandom random) {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private static int share(String kind) {
        return Integer.parseInt(kind.substring(0, kind.indexOf(' ')));
    }

    private static FamilyKind of(String kind, Sex sex) {
        String told = kind.substring(kind.indexOf(' ') + 1).replace("?", sex == Sex.MALE ? "x" : "X");
        List<String> typed = Arrays.stream(told.split(" ")).filter(word -> word.contains("*"))
                .map(word -> word.substring(0, word.indexOf('*'))).toList();
        return new FamilyKind(Pedigree.told(told.replace("*", "")), told.contains("X") ? "X" : "x", typed);
    }
}
