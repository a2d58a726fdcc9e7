package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.AccessTokens;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.session.Sessions;
import dev.assay.db.user.User;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Optional;

/** Registering, signing in and out over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {
    private final Accounts accounts;
    private final AccessTokens accessTokens;
    private final AddressProofs proofs;
    private final ClientAddresses addresses;

    AccountController(Accounts accounts, AccessTokens accessTokens, AddressProofs proofs, ClientAddresses addresses) {
        this.accounts = requireNonNull(accounts, "accounts is null");
        this.accessTokens = requireNonNull(accessTokens, "accessTokens is null");
        this.proofs = requireNonNull(proofs, "proofs is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
    }

    /** Makes an account. A mail with a secret goes to its address. */
    @Post("/auth/register")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(
            status = 201,
            located = true,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.RATE_LIMITED})
    HttpResponse<AccountView> register(HttpRequest<?> request, @Body AccountRequests.Register body) {
        Optional<String> address = addresses.of(request);
        User user = accounts.register(body, address);
        proofs.ask(user, address);
        return HttpResponse.created(AccountView.of(user, Optional.empty()), URI.create("/api/v1/me"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Signs in: a fresh pair of tokens. The refresh token also comes as a cookie that scripts cannot read. */
    @Post("/auth/login")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(refuses = {ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<AccountViews.Tokens> login(HttpRequest<?> request, @Body AccountRequests.Login body) {
        Sessions.Origin origin =
                new Sessions.Origin(request.getHeaders().findFirst(HttpHeaders.USER_AGENT), addresses.of(request));
        return tokens(request, accounts.login(body, origin));
    }

    /** Gives a fresh pair of tokens for a refresh token, which is used up. It comes in the body or in its cookie. */
    @Post("/auth/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(refuses = ProblemType.UNAUTHENTICATED)
    HttpResponse<AccountViews.Tokens> refresh(HttpRequest<?> request, @Body @Nullable AccountRequests.Refresh body) {
        String token = refreshToken(request, body)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "Send the refresh token in its cookie or as refresh_token in the body."));
        return tokens(request, accounts.refresh(token, addresses.of(request)));
    }

    /** Ends the session of the refresh token, and that of the access token; works for those signed out already. */
    @Post("/auth/logout")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(status = 204)
    HttpResponse<Void> logout(
            HttpRequest<?> request, @Nullable Authentication who, @Body @Nullable AccountRequests.Refresh body) {
        refreshToken(request, body).ifPresent(accounts::logout);
        Optional.ofNullable(who).flatMap(Caller::of).ifPresent(accounts::logout);
        return HttpResponse.<Void>noContent().cookie(RefreshCookie.none(request));
    }

    private HttpResponse<AccountViews.Tokens> tokens(HttpRequest<?> request, Sessions.Opened session) {
        AccountViews.Tokens tokens = new AccountViews.Tokens(
                accessTokens.issue(session.userId(), session.id()),
                "Bearer",
                AccessTokens.LIFETIME.toSeconds(),
                session.refreshToken(),
                session.expiresAt());
        MutableHttpResponse<AccountViews.Tokens> response = HttpResponse.ok(tokens);
        return response.cookie(RefreshCookie.of(request, session)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Optional<String> refreshToken(HttpRequest<?> request, AccountRequests.Refresh body) {
        if (body != null && body.refreshToken() != null) {
            return Optional.of(body.refreshToken());
        }
        return RefreshCookie.read(request);
    }
}
