package id.timbang.store;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who may sign in.
 *
 * @param office as others see the account: people appear by office, never by name
 * @param ready whether a password was set
 */
public record AccountInfo(String name, String office, boolean enabled, boolean ready, List<String> roles,
        Instant createdAt) {
    public AccountInfo {
        roles = List.copyOf(roles);
    }
}
