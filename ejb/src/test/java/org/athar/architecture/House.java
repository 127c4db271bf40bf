package org.athar.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of the house: its capabilities from the ground up, and what each may take from the engine.
 *
 * @param base the package below which the capabilities stand
 */
record House(String base) {

    /** A capability may use those of the lines before its own, and itself; those of one line do not know each other. */
    private static final List<Set<String>> FROM_THE_GROUND_UP = List.of(Set.of("kernel", "engine"), Set.of("security"), Set.of("audit"),
            Set.of("file"), Set.of("task"), Set.of("place"), Set.of("source"), Set.of("incident"), Set.of("site"),
            Set.of("custody", "missing"), Set.of("recovery"), Set.of("examination", "laboratory"), Set.of("pedigree"),
            Set.of("matching"), Set.of("identification"), Set.of("liaison", "interop"), Set.of("reporting"), Set.of("sample"),
            Set.of("operation"));

    /** Which part of the engine is for whom; the command line may run all of it. */
    private static final Map<String, Set<String>> ENGINE_FOR = Map.ofEntries(
            Map.entry("protocol", Set.of("security", "audit", "task", "site", "matching", "identification", "liaison", "interop",
                    "reporting", "sample", "operation")),
            Map.entry("genotype", Set.of("laboratory", "pedigree", "matching", "interop", "sample", "operation")),
            Map.entry("pedigree", Set.of("missing", "laboratory", "pedigree", "matching", "interop", "sample", "operation")),
            Map.entry("kinship", Set.of("laboratory", "pedigree", "matching", "operation")),
            Map.entry("drawing", Set.of("pedigree", "operation")),
            Map.entry("search", Set.of("laboratory", "matching", "operation")),
            Map.entry("simulation", Set.of("laboratory", "matching", "sample", "operation")),
            Map.entry("lineage", Set.of("laboratory", "matching", "operation")),
            Map.entry("posterior", Set.of("matching", "operation")),
            Map.entry("adequacy", Set.of("pedigree", "matching", "operation")),
            Map.entry("assignment", Set.of("matching", "operation")),
            Map.entry("names", Set.of("missing", "interop", "operation")),
            Map.entry("linkage", Set.of("missing", "interop", "operation")),
            Map.entry("osteology", Set.of("recovery", "examination", "operation")),
            Map.entry("odontology", Set.of("examination", "matching", "operation")));

    /** The capability in which a class stands; empty for a class outside the house. */
    Optional<String> capability(JavaClass type) {
        return segment(type, base + ".");
    }

    /** The part of the engine in which a class stands. */
    Optional<String> enginePart(JavaClass type) {
        return segment(type, base + ".engine.");
    }

    private static Optional<String> segment(JavaClass type, String before) {
        String name = type.getPackageName() + ".";
        return name.startsWith(before) && name.length() > before.length()
                ? Optional.of(name.substring(before.length(), name.indexOf('.', before.length()))) : Optional.empty();
    }

    /** True when the house plan knows this capability. */
    boolean knows(String capability) {
        return FROM_THE_GROUND_UP.stream().anyMatch(line -> line.contains(capability));
    }

    /** True when one capability may use the other. */
    boolean mayUse(String capability, String other) {
        return capability.equals(other) || line(other) < line(capability);
    }

    /** True when a capability may use this part of the engine. */
    boolean mayUseEngine(String capability, String part) {
        return capability.equals("engine") || ENGINE_FOR.getOrDefault(part, Set.of()).contains(capability);
    }

    /** True of model and persistence, which belong to their capability alone. */
    boolean isPrivate(JavaClass type) {
        return capability(type).filter(name -> within(type, name + ".model") || within(type, name + ".persistence")).isPresent();
    }

    /** True of what other capabilities may import: the capability's package and its commands, views and events. */
    boolean isFace(JavaClass type) {
        return capability(type).filter(name -> !name.equals("kernel") && !name.equals("engine") && !isPrivate(type)).isPresent();
    }

    /** True when a class stands in this package below the base or deeper. */
    boolean within(JavaClass type, String below) {
        return (type.getPackageName() + ".").startsWith(base + "." + below + ".");
    }

    private static int line(String capability) {
        for (int i = 0; i < FROM_THE_GROUND_UP.size(); i++) {
            if (FROM_THE_GROUND_UP.get(i).contains(capability)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
