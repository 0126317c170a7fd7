package id.timbang.web;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Who is signed in now. */
@Component
public class Sessions {
    private final SessionRegistry registry;

    Sessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Ends all sessions of an account: what it may do has changed. */
    public void end(String account) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedIn person && person.getUsername().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
