package id.timbang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in, and what browsers may do with what they are sent. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final int SESSIONS = 10;
    private static final RequestMatcher BELOW_API = PathPatternRequestMatcher.pathPattern("/api/**");
    /** What a page may load and do. */
    static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SessionRegistry registry, SignInThrottle throttle,
            ApiRefusals refusals) {
        return http.authorizeHttpRequests(SecurityConfiguration::table)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .formLogin(form -> form.loginPage("/masuk").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isProgram))
                .sessionManagement(session -> session.sessionConcurrency(
                        most -> most.maximumSessions(SESSIONS).sessionRegistry(registry).expiredUrl("/masuk")))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(refusals, BELOW_API)
                        .defaultAccessDeniedHandlerFor(refusals, BELOW_API)
                        // Alone, the line above would answer people on pages too.
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE))
                .addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"))
                        // The domain is the proxy's; names below it may serve others without TLS.
                        .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    /**
     * Whether a request comes from a program that sends its password with each call. Browsers may do so too for another site's
     * page, but then say that it is another's.
     */
    private static boolean isProgram(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        return BELOW_API.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null && !foreign;
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (Access line : Access.TABLE) {
            var match = line.method().equals("*")
                    ? requests.requestMatchers(line.pattern())
                    : requests.requestMatchers(HttpMethod.valueOf(line.method()), line.pattern());
            if (line.open()) {
                match.permitAll();
            } else {
                match.hasAnyRole(line.roles().stream().map(Role::name).toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** The time of each filter is watched by nobody, and watching all of them takes longer than a page that is known. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
