package org.athar.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.athar.operation.backup.Moments;
import org.athar.sample.country.CountrySize;

/**
 * What was typed after {@code ./athar}: the command's words, and the options. Anything unknown is refused with the word itself.
 *
 * @param words      the command and what follows it
 * @param instance   the instance that is meant
 * @param port       the pages' port
 * @param confirmed  whether nothing is asked any more
 * @param to         the moment to restore to
 * @param from       the folder of backups to restore from
 * @param answerable who answers for what a restore gives up
 * @param numbers    how much of an invented country, by option
 */
public record CommandLine(List<String> words, Optional<String> instance, OptionalInt port, boolean confirmed, Optional<Instant> to,
        Optional<Path> from, List<String> answerable, Map<String, Long> numbers) {

    /** The instance that is opened when none is named: the sample, invented people on published facts. */
    public static final String SAMPLE = "badoush";

    private static final int PERSONS = 100_000;

    /** Reads the arguments; {@code --help} becomes the word {@code help}. */
    public static CommandLine parse(String... arguments) {
        List<String> words = new ArrayList<>();
        Optional<String> instance = Optional.empty();
        OptionalInt port = OptionalInt.empty();
        boolean confirmed = false;
        Optional<Instant> to = Optional.empty();
        Optional<Path> from = Optional.empty();
        List<String> answerable = List.of();
        Map<String, Long> numbers = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--instance" -> instance = Optional.of(instanceName(valueOf(argument, arguments, ++i)));
                case "--port" -> port = OptionalInt.of(portNumber(valueOf(argument, arguments, ++i)));
                case "--to" -> to = Optional.of(Moments.parse(valueOf(argument, arguments, ++i)));
                case "--from" -> from = Optional.of(Path.of(valueOf(argument, arguments, ++i)).toAbsolutePath().normalize());
                case "--answerable" -> answerable = twoNames(valueOf(argument, arguments, ++i));
                case "--persons", "--remains", "--cases", "--sites", "--seed" ->
                        numbers.put(argument, number(argument, valueOf(argument, arguments, ++i)));
                case "--yes" -> confirmed = true;
                case "--help", "-h" -> words.add(0, "help");
                default -> words.add(word(argument));
            }
        }
        return new CommandLine(List.copyOf(words), instance, port, confirmed, to, from, answerable, Map.copyOf(numbers));
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

    private int count(String option, int usual) {
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

    private static String word(String argument) {
        if (argument.startsWith("-")) {
            throw new Complaint("There is no option " + argument, "See ./athar --help");
        }
        return argument;
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
            if (port >= 1024 && port <= 65535) {
                return port;
            }
        }
        throw new Complaint("\"" + text + "\" is not a port that Athar can use", "Give a number from 1024 to 65535");
    }
}
