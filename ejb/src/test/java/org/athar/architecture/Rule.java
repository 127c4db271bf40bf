package org.athar.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition said in one line: what is wrong with a class, each wrong one sentence. */
final class Rule extends ArchCondition<JavaClass> {

    private final Function<JavaClass, Stream<String>> wrongs;

    private Rule(String words, Function<JavaClass, Stream<String>> wrongs) {
        super(words);
        this.wrongs = wrongs;
    }

    /** The condition with these words; the function names what is wrong with a class, and nothing if it is right. */
    static Rule that(String words, Function<JavaClass, Stream<String>> wrongs) {
        return new Rule(words, wrongs);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        wrongs.apply(type).forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
    }
}
