package org.athar.security.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Sensitivity;

/**
 * Operation x role x class: the only source of permissions. A cell holds the highest class up to which the role may carry out the
 * operation; an empty cell denies. Read once from {@code access-matrix.csv}, which must name every operation and every role.
 */
@ApplicationScoped
public class AccessMatrix {

    private static final String RESOURCE = "/access-matrix.csv";

    private final Map<OperationName, Map<Role, Sensitivity>> cells = new EnumMap<>(OperationName.class);

    /** Reads the matrix; refuses one with an unknown or a missing operation. */
    public AccessMatrix() {
        List<String> lines = lines();
        List<Role> columns = List.of(lines.get(0).split(",")).stream().skip(1).map(Role::valueOf).toList();
        lines.stream().skip(1).forEach(line -> readRow(line.split(",", -1), columns));
        for (OperationName operation : OperationName.values()) {
            if (!cells.containsKey(operation)) {
                throw new IllegalStateException("the access matrix does not name " + operation);
            }
        }
    }

    /** The highest class up to which a role may carry out an operation; empty if not at all. */
    public Optional<Sensitivity> ceiling(OperationName operation, Role role) {
        return Optional.ofNullable(cells.get(operation).get(role));
    }

    /** The highest class that any of the roles reaches; empty if none may. */
    public Optional<Sensitivity> ceiling(OperationName operation, Set<Role> roles) {
        return roles.stream().map(role -> ceiling(operation, role)).flatMap(Optional::stream).max(Sensitivity::compareTo);
    }

    /** The roles that may carry out an operation. */
    public Set<Role> rolesOf(OperationName operation) {
        return Set.copyOf(cells.get(operation).keySet());
    }

    private void readRow(String[] row, List<Role> columns) {
        Map<Role, Sensitivity> byRole = new EnumMap<>(Role.class);
        for (int column = 0; column < columns.size(); column++) {
            if (!row[column + 1].isBlank()) {
                byRole.put(columns.get(column), Sensitivity.valueOf(row[column + 1].strip()));
            }
        }
        cells.put(OperationName.valueOf(row[0]), byRole);
    }

    private static List<String> lines() {
        try (InputStream in = AccessMatrix.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
