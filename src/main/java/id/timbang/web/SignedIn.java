package id.timbang.web;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who signed in, with the office that screens show in the place of a name. */
public final class SignedIn extends User {
    private static final long serialVersionUID = 1L;
    private final String office;

    SignedIn(String name, String office, String password, boolean enabled, Collection<GrantedAuthority> roles) {
        super(name, password, enabled, true, true, true, roles);
        this.office = office;
    }

    /** The office, e.g. {@code Bappeda, bidang perencanaan}. */
    public String getOffice() {
        return office;
    }
}
