package org.athar.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.athar.operation.backup.Moments;
import org.athar.operation.tls.Exposure;
import org.athar.sample.country.CountrySize;

/**
 * What was typed after {@code ./athar}: the command's words, and the options. Anything unknown is refused with the word itself.
 *
 * @param words      the command and what follows it
 * @param instance   the instance that is meant
 * @param port       the pages' port
 * @param confirmed  whether nothing is asked any more
 * @param thorough   whether what is done often is compiled in full
 * @param to         the moment to restore to
 * @param from       the folder of backups to restore from
 * @param answerable who answers for what a restore gives up
 * @param exposure   how it is reached from other machines; empty if it is not
 * @param numbers    how much of an invented country or search, by option
 * @param model      the rule of mutation of an invented search
 */
public record CommandLine(List<String> words, Optional<String> instance, OptionalInt port, boolean confirmed, boolean thorough,
        Optional<Instant> to, Optional<Path> from, List<String> answerable, Optional<Exposure> exposure, Map<String, Long> numbers,
        Optional<String> model) {

    /** The instance that is opened when none is named: the sample, invented people on published facts. */
    public static final String SAMPLE = "badoush";

    private static final int PERSONS = 100_000;

    /** Reads the arguments; {@code --help} becomes the word {@code help}. */
    public static CommandLine parse(String... arguments) {
        Typed typed = new Typed();
        for (int i = 0; i < arguments.length; i++) {
            i += typed.take(arguments, i);
        }
        return new CommandLine(List.copyOf(typed.words), typed.instance, typed.port, typed.confirmed, typed.thorough, typed.to,
                typed.from, typed.answerable, typed.exposure(), Map.copyOf(typed.numbers), typed.model);
    }

    /** What has been read so far. */
    private static final class Typed {

        private final List<String> words = new ArrayList<>();
        private Optional<String> instance = Optional.empty();
        private OptionalInt port = OptionalInt.empty();
        private boolean confirmed;
        private boolean thorough;
        private Optional<Instant> to = Optional.empty();
        private Optional<Path> from = Optional.empty();
        private List<String> answerable = List.of();
        private final Map<String, Long> numbers = new HashMap<>();
        private Optional<String> model = Optional.empty();
        private boolean server;
        private Optional<String> host = Optional.empty();
        private Optional<Path> certificate = Optional.empty();
        private Optional<Path> key = Optional.empty();

        /** Takes one argument; how many that follow belong to it. */
        int take(String[] arguments, int at) {
            String argument = arguments[at];
            switch (argument) {
                case "--yes" -> confirmed = true;
                case "--thorough" -> thorough = true;
                case "--server" -> server = true;
                case "--help", "-h" -> words.add(0, "help");
                default -> {
                    if (!argument.startsWith("-")) {
                        words.add(argument);
                        return 0;
                    }
                    option(argument, () -> valueOf(argument, arguments, at + 1));
                    return 1;
                }
            }
            return 0;
        }

        private void option(String name, Supplier<String> value) {
            switch (name) {
                case "--instance" -> instance = Optional.of(instanceName(value.get()));
                case "--port" -> port = OptionalInt.of(portNumber(value.get()));
                case "--to" -> to = Optional.of(Moments.parse(value.get()));
                case "--from" -> from = Optional.of(path(value.get()));
                case "--answerable" -> answerable = twoNames(value.get());
                case "--host" -> host = Optional.of(value.get());
                case "--cert" -> certificate = Optional.of(path(value.get()));
                case "--key" -> key = Optional.of(path(value.get()));
                case "--model" -> model = Optional.of(value.get());
                case "--persons", "--remains", "--cases", "--sites", "--seed", "--profiles", "--families", "--threshold" ->
                        numbers.put(name, number(name, value.get()));
                default -> throw new Complaint("There is no option " + name, "See ./athar --help");
            }
        }

        private Optional<Exposure> exposure() {
            if (server != host.isPresent()) {
                throw new Complaint("A server has a name, and only a server has one", "Type both: --server --host NAME");
            }
            return host.map(name -> Exposure.of(name, port, certificate, key));
        }
    }

    /** The command, {@code help} if none was typed. */
    public String command() {
        return words.isEmpty() ? "help" : words.get(0);
    }

    /** The words after the command. */
    public List<String> rest() {
        return words.isEmpty() ? List.of() : words.subList(1, words.size());
    }

    /** The named instance, or the sample. */
    public String instanceOrSample() {
        return instance.orElse(SAMPLE);
    }

    /** The invented country that is asked for; what is not said follows from the number of persons. */
    public CountrySize country() {
        CountrySize usual = CountrySize.ofPersons(count("--persons", PERSONS), numbers.getOrDefault("--seed", 1L));
        return new CountrySize(usual.persons(), count("--remains", usual.remains()), count("--cases", usual.cases()),
                count("--sites", usual.sites()), usual.seed());
    }

    /** What was typed after an option that takes a number, or the usual. */
    public int count(String option, int usual) {
        return (int) Math.min(Integer.MAX_VALUE, numbers.getOrDefault(option, (long) usual));
    }

    private static long number(String option, String text) {
        if (!text.matches("\\d{1,12}")) {
            throw new Complaint("\"" + text + "\" is no number for " + option, "Write digits alone");
        }
        return Long.parseLong(text);
    }

    private static String valueOf(String option, String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new Complaint("The option " + option + " needs a value", "See ./athar --help");
        }
        return arguments[at];
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static String instanceName(String name) {
        if (!name.matches("[a-z][a-z0-9-]{0,15}")) {
            throw new Complaint("An instance cannot be named \"" + name + "\"",
                    "Use up to 16 small Latin letters, digits and hyphens, beginning with a letter");
        }
        return name;
    }

    private static List<String> twoNames(String text) {
        List<String> names = Stream.of(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        if (names.size() != 2) {
            throw new Complaint("\"" + text + "\" are not the names of two people", "Write them as \"NAME, NAME\"");
        }
        return names;
    }

    private static int portNumber(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if ((port >= 1024 || port == 443) && port <= 65535) {
                return port;
            }
        }
        throw new Complaint("\"" + text + "\" is not a port that Athar can use", "Give a number from 1024 to 65535, or 443");
    }
}
