package org.athar.security.model;

import java.util.List;
import java.util.Optional;

/** All settings; migrations make them, people change them. */
public interface Settings {

    /** One by its name. */
    Optional<Setting> byName(String name);

    /** All, by name. */
    List<Setting> all();
}
