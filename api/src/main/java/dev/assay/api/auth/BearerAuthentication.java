package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

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
 * anonymous; what was wrong is kept on the request for the answer, should the address ask for a caller.
 */
@Singleton
final class BearerAuthentication implements AuthenticationFetcher<HttpRequest<?>>, Ordered {
    /** Request attribute: why the token was refused. */
    static final String REFUSED = "assay.token.refused";

    private static final String PREFIX = "Bearer ";

    private final Callers callers;
    private final Scheduler blocking;

    BearerAuthentication(Callers callers, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.callers = requireNonNull(callers, "callers is null");
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        Optional<String> token = request.getHeaders()
                .getAuthorization()
                .filter(header -> header.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .map(header -> header.substring(PREFIX.length()).strip());
        if (token.isEmpty()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> callers.find(token.get()))
                .subscribeOn(blocking)
                .mapNotNull(found -> switch (found) {
                    case Callers.Found.Known known -> authentication(known.caller());
                    case Callers.Found.Refused refused -> {
                        request.setAttribute(REFUSED, refused.detail());
                        yield null;
                    }
                });
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
