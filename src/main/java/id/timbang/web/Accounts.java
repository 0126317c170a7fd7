package id.timbang.web;

import id.timbang.store.AccountInfo;
import id.timbang.store.AccountService;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is who. */
@Component
class Accounts implements UserDetailsService {
    private final AccountService accounts;

    Accounts(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        AccountInfo account = accounts.find(name).orElseThrow(() -> new UsernameNotFoundException(name));
        String password = accounts.findPassword(name).orElseThrow(() -> new UsernameNotFoundException(name));
        return new SignedIn(name, account.office(), password, account.enabled(), account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
    }
}
