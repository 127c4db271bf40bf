package org.athar.security.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.athar.security.model.Setting;

/** The settings as this transaction has read them: one rule may ask for many of them. */
@TransactionScoped
public class SettingsRead implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Map<String, Setting> byName;

    Optional<Setting> get(String name, Supplier<List<Setting>> all) {
        if (byName == null) {
            byName = all.get().stream().collect(Collectors.toMap(Setting::name, Function.identity()));
        }
        return Optional.ofNullable(byName.get(name));
    }
}
