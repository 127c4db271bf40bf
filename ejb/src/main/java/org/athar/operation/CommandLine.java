package org.athar.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.athar.operation.backup.Moments;

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
 */
public record CommandLine(List<String> words, Optional<String> instance, OptionalInt port, boolean confirmed, Optional<Instant> to,
        Optional<Path> from, List<String> answerable) {

    /** The instance that is opened when none is named: the sample, invented people on published facts. */
    public static final String SAMPLE = "badoush";

    /** Reads the arguments; {@code --help} becomes the word {@code help}. */
    public static CommandLine parse(String... arguments) {
        List<String> words = new ArrayList<>();
        Optional<String> instance = Optional.empty();
        OptionalInt port = OptionalInt.empty();
        boolean confirmed = false;
        Optional<Instant> to = Optional.empty();
        Optional<Path> from = Optional.empty();
        List<String> answerable = List.of();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            switch (argument) {
                case "--instance" -> instance = Optional.of(instanceName(valueOf(argument, arguments, ++i)));
                case "--port" -> port = OptionalInt.of(portNumber(valueOf(argument, arguments, ++i)));
                case "--to" -> to = Optional.of(Moments.parse(valueOf(argument, arguments, ++i)));
                case "--from" -> from = Optional.of(Path.of(valueOf(argument, arguments, ++i)).toAbsolutePath().normalize());
                case "--answerable" -> answerable = twoNames(valueOf(argument, arguments, ++i));
                case "--yes" -> confirmed = true;
                case "--help", "-h" -> words.add(0, "help");
                default -> words.add(word(argument));
            }
        }
        return new CommandLine(List.copyOf(words), instance, port, confirmed, to, from, answerable);
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
