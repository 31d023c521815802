package watchbill.web.security;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.DispatcherType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import watchbill.people.signin.ApiTokens;
import watchbill.people.signin.Sessions;
import watchbill.signing.PublicAddress;

/// The doors of the house and who has a key to which. What is not named is closed.
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /// Before everything that reads a request's body.
    private static final int FIRST = -20_000;

    /// Pages for everybody: the contact form, customers' own links, the way in, who is on duty, how to
    /// reach a team.
    private static final String[] PUBLIC_PAGES = {
        "/ask",
        "/ask/**",
        "/c/**",
        "/sign-in",
        "/sign-in/**",
        "/set-up",
        "/set-up/**",
        "/duty",
        "/duty/**",
        "/contact",
        "/contact.md",
        "/contact.json",
        "/contact/**"
    };

    /// Pages whose whole right is in the address or in nothing: there is no sign-in that a forged form could use.
    private static final String[] WITHOUT_SIGN_IN = {"/ask", "/ask/**", "/c/**"};

    private static final String[] PUBLIC_FILES = {
        "/assets/**", "/webjars/**", "/favicon.ico", "/robots.txt"
    };

    private static final String[] FIGURES = {
        "/health", "/health/**", "/metrics", "/livez", "/readyz"
    };

    private static final String[] PUBLIC_API = {
        "/api/v1/openapi.json", "/api/v1/teams/*/duty", "/api/v1/teams/*/duty/badge.svg"
    };

    /// Doors that ask for a key of their own.
    private static final String[] LOCAL_API = {
        "/api/v1/setup", "/api/v1/imports", "/api/v1/practice/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain fileDoor() {
        return open(PUBLIC_FILES);
    }

    /// On a port of their own, for programs on this machine. Who asks is not looked up: they must answer also while
    /// the database is away.
    @Bean
    @Order(2)
    SecurityFilterChain figureDoor() {
        return open(FIGURES, new CacheControlHeadersWriter());
    }

    /// A door that nobody guards. What is left to do is to say what a browser may make of the answer.
    private static SecurityFilterChain open(String[] paths, HeaderWriter... more) {
        var headers =
                new ArrayList<HeaderWriter>(
                        List.of(
                                new XContentTypeOptionsHeaderWriter(),
                                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                                new HstsHeaderWriter()));
        headers.addAll(List.of(more));
        var matchers =
                Arrays.stream(paths)
                        .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                        .toList();
        return new DefaultSecurityFilterChain(
                new OrRequestMatcher(matchers), new HeaderWriterFilter(headers));
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiDoor(HttpSecurity http, ApiTokens tokens) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(GET, PUBLIC_API)
                                .permitAll()
                                .requestMatchers(LOCAL_API)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new BearerFilter(tokens), BasicAuthenticationFilter.class)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(ApiRefusal::unknown)
                                .accessDeniedHandler(ApiRefusal::forbidden))
                .headers(BrowserRules::apply)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pageDoor(
            HttpSecurity http,
            Sessions sessions,
            SessionCookie cookie,
            ToSignIn toSignIn,
            SettingsAccess settings,
            CsrfTokenRepository formTokens) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(PUBLIC_PAGES)
                                .permitAll()
                                .requestMatchers(
                                        "/settings", "/settings/**", "/conversations/*/purge")
                                .access(settings)
                                .anyRequest()
                                .authenticated())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens)
                                // Each request is a new sign-in to Spring; the token of an open
                                // page must outlive it.
                                .sessionAuthenticationStrategy(
                                        new NullAuthenticatedSessionStrategy())
                                .ignoringRequestMatchers(WITHOUT_SIGN_IN))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(
                        new SessionFilter(sessions, cookie), BasicAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(toSignIn))
                .headers(BrowserRules::apply)
                .build();
    }

    /// The token against forged forms is in a cookie that scripts cannot read, and in each of our forms.
    @Bean
    CsrfTokenRepository formTokens(PublicAddress address) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("watchbill-form");
        tokens.setHeaderName("X-CSRF-Token");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(address.secure()));
        return tokens;
    }

    /// Requests are counted and timed as a whole; each filter by itself tells nobody anything.
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    FilterRegistrationBean<RateFilter> rateFilter(RequestRate rate) {
        var filter = new FilterRegistrationBean<>(new RateFilter(rate));
        filter.setOrder(FIRST);
        return filter;
    }
}
