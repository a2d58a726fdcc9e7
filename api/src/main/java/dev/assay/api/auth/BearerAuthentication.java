package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.limit.Holder;
import dev.assay.api.limit.RequestLimits;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Reads {@code Authorization: Bearer …}: an access token or an API token. Requests without a usable token stay
 * anonymous; what was wrong is kept on the request for the answer, should the address ask for a caller. Here requests are
 * counted, too: who it is that asks is known, and the thread may wait.
 */
@Singleton
final class BearerAuthentication implements AuthenticationFetcher<HttpRequest<?>>, Ordered {
    /** Request attribute: why the token was refused. */
    static final String REFUSED = "assay.token.refused";

    private static final String PREFIX = "Bearer ";

    private final Callers callers;
    private final RequestLimits limits;
    private final ClientAddresses addresses;
    private final Scheduler blocking;

    BearerAuthentication(
            Callers callers,
            RequestLimits limits,
            ClientAddresses addresses,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.callers = requireNonNull(callers, "callers is null");
        this.limits = requireNonNull(limits, "limits is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .map(header -> header.substring(PREFIX.length()).strip());
        if (token.isEmpty() && !limits.countsAnonymous(request)) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> {
                    Optional<Callers.Found> found = token.map(callers::find);
                    limits.arrived(request, holder(request, found));
                    return found.map(whose -> authentication(request, whose)).orElse(Optional.empty());
                })
                .subscribeOn(blocking)
                .mapNotNull(authentication -> authentication.orElse(null));
    }

    private Holder holder(HttpRequest<?> request, Optional<Callers.Found> found) {
        return found.isPresent() && found.get() instanceof Callers.Found.Known known
                ? known.holder()
                : new Holder.Address(addresses.of(request).orElse("nowhere"));
    }

    private static Optional<Authentication> authentication(HttpRequest<?> request, Callers.Found found) {
        return switch (found) {
            case Callers.Found.Known known -> Optional.of(authentication(known.caller()));
            case Callers.Found.Refused refused -> {
                request.setAttribute(REFUSED, refused.detail());
                yield Optional.empty();
            }
        };
    }

    private static Authentication authentication(Caller caller) {
        List<String> roles = new ArrayList<>();
        if (caller.sessionId().isPresent()) {
            roles.add(Caller.SESSION);
        }
        if (caller.admin()) {
            roles.add(Caller.ADMIN);
        }
        caller.capabilities().forEach(capability -> roles.add(capability.name()));
        caller.scopes().forEach(scope -> roles.add("SCOPE_" + scope));
        return Authentication.build(caller.userId().toString(), roles, Map.of(Caller.ATTRIBUTE, caller));
    }
}
