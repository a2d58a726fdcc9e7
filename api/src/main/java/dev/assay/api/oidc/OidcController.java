package dev.assay.api.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.account.RefreshCookie;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.session.Sessions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.inject.Named;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in elsewhere over HTTP: the way there, and the way back. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OidcController {
    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);

    /** A path on this site and nothing that a browser takes for another one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[A-Za-z0-9._~?=&#%-][A-Za-z0-9._~?=&#%/-]*)?");

    private final IdentityProviders providers;
    private final ProviderClient client;
    private final IdTokens idTokens;
    private final Attempts attempts;
    private final SignIn signIn;
    private final ClientAddresses addresses;
    private final URI site;

    OidcController(
            IdentityProviders providers,
            ProviderClient client,
            IdTokens idTokens,
            Attempts attempts,
            SignIn signIn,
            ClientAddresses addresses,
            @Named("public-url") URI site) {
        this.providers = requireNonNull(providers, "providers is null");
        this.client = requireNonNull(client, "client is null");
        this.idTokens = requireNonNull(idTokens, "idTokens is null");
        this.attempts = requireNonNull(attempts, "attempts is null");
        this.signIn = requireNonNull(signIn, "signIn is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.site = requireNonNull(site, "site is null");
    }

    /** Somebody who signs people in. */
    record ProviderView(String name, String signInUrl) {}

    /** Where to send the browser. */
    record Departure(URI authorizationUrl) {}

    /** Lists who else signs people in. */
    @Get("/auth/oidc")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<Page<ProviderView>> listProviders() {
        return HttpResponse.ok(new Page<>(
                providers.all().stream()
                        .map(provider -> new ProviderView(provider.name(), "/api/v1/auth/oidc/" + provider.name()))
                        .toList(),
                null));
    }

    /** Sends the browser to somebody who signs people in. */
    @Get("/auth/oidc/{provider}{?return_to}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(status = 303)
    HttpResponse<Void> signInElsewhere(
            HttpRequest<?> request, String provider, @Nullable @QueryValue("return_to") String returnTo) {
        Attempt attempt = attempts.begin(providers.named(provider), Optional.empty(), ownPath(returnTo));
        return HttpResponse.<Void>seeOther(departure(attempt))
                .cookie(attempts.cookie(request, attempt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /**
     * Begins to link an account elsewhere. The browser goes to the address that is answered.
     *
     * @param provider name of who signs people in there
     */
    @Post("/me/identities/{id}")
    @Secured(Caller.SESSION)
    HttpResponse<Departure> linkIdentity(HttpRequest<?> request, Caller caller, @PathVariable("id") String provider) {
        Attempt attempt = attempts.begin(providers.named(provider), Optional.of(caller.userId()), "/");
        return HttpResponse.ok(new Departure(departure(attempt)))
                .cookie(attempts.cookie(request, attempt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Signs in whom somebody else has sent back, and goes on to where they wanted. */
    @Get("/auth/oidc/{provider}/callback{?code,state}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(
            status = 303,
            refuses = {ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN, ProblemType.STATE_CONFLICT})
    HttpResponse<Void> returnFromProvider(
            HttpRequest<?> request,
            String provider,
            @Nullable @QueryValue String code,
            @Nullable @QueryValue String state) {
        Attempt attempt = attempts.read(request)
                .filter(found -> found.provider().equals(provider))
                .filter(found ->
                        state != null && MessageDigest.isEqual(found.state().getBytes(UTF_8), state.getBytes(UTF_8)))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "This sign-in was not begun in this browser lately; begin again."));
        if (code == null) {
            throw ProblemException.of(ProblemType.UNAUTHENTICATED, provider + " did not sign you in.");
        }
        VerifiedIdentity identity = identity(attempt, code);
        Sessions.Origin origin =
                new Sessions.Origin(request.getHeaders().findFirst(HttpHeaders.USER_AGENT), addresses.of(request));
        MutableHttpResponse<Void> response = HttpResponse.seeOther(URI.create(attempt.returnTo()));
        Optional<UUID> linkTo = attempt.linkTo();
        if (linkTo.isPresent()) {
            signIn.link(linkTo.get(), identity, origin.ipAddress());
        } else {
            response.cookie(RefreshCookie.of(request, signIn.open(identity, origin)));
        }
        return response.cookie(attempts.none(request)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private URI departure(Attempt attempt) {
        try {
            return client.authorization(providers.named(attempt.provider()), attempt, callback(attempt));
        } catch (ProviderFailure e) {
            throw refused(attempt, e);
        }
    }

    private VerifiedIdentity identity(Attempt attempt, String code) {
        IdentityProvider provider = providers.named(attempt.provider());
        try {
            String token = client.idToken(provider, attempt, code, callback(attempt));
            return idTokens.verify(provider, client.endpoints(provider).keys(), attempt, token);
        } catch (ProviderFailure e) {
            throw refused(attempt, e);
        }
    }

    private URI callback(Attempt attempt) {
        return URI.create(site + "/api/v1/auth/oidc/" + attempt.provider() + "/callback");
    }

    private static ProblemException refused(Attempt attempt, ProviderFailure failure) {
        LOG.warn("signing in elsewhere failed: {}", failure.getMessage());
        return ProblemException.of(
                ProblemType.UNAUTHENTICATED, attempt.provider() + " did not confirm who you are; try again later.");
    }

    private static String ownPath(String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }
}
