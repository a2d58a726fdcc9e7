package dev.assay.api.account;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.AccessTokens;
import dev.assay.api.auth.Caller;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Accounts and sessions over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {
    private static final String REFRESH_COOKIE = "assay_refresh";
    private static final String COOKIE_PATH = "/api/v1/auth";

    private final Accounts accounts;
    private final AccessTokens accessTokens;

    AccountController(Accounts accounts, AccessTokens accessTokens) {
        this.accounts = requireNonNull(accounts, "accounts is null");
        this.accessTokens = requireNonNull(accessTokens, "accessTokens is null");
    }

    @Post("/auth/register")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AccountViews.Account> register(@Body AccountRequests.Register body) {
        User user = accounts.register(body);
        return HttpResponse.created(AccountViews.Account.of(user), URI.create("/api/v1/me"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post("/auth/login")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AccountViews.Tokens> login(HttpRequest<?> request, @Body AccountRequests.Login body) {
        Sessions.Origin origin = new Sessions.Origin(
                request.getHeaders().findFirst(HttpHeaders.USER_AGENT),
                Optional.ofNullable(request.getRemoteAddress().getAddress()).map(address -> address.getHostAddress()));
        return tokens(request, accounts.login(body, origin));
    }

    @Post("/auth/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AccountViews.Tokens> refresh(HttpRequest<?> request, @Body @Nullable AccountRequests.Refresh body) {
        String token = refreshToken(request, body)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNAUTHENTICATED,
                        "Send the refresh token in its cookie or as refresh_token in the body."));
        return tokens(request, accounts.refresh(token));
    }

    /** Ends the session of the refresh token, and that of the access token; works for those signed out already. */
    @Post("/auth/logout")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> logout(
            HttpRequest<?> request, @Nullable Authentication who, @Body @Nullable AccountRequests.Refresh body) {
        refreshToken(request, body).ifPresent(accounts::logout);
        Optional.ofNullable(who).flatMap(Caller::of).ifPresent(accounts::logout);
        return HttpResponse.noContent().cookie(cookie(request, "", Duration.ZERO));
    }

    @Get("/me")
    @Secured(Caller.SESSION)
    HttpResponse<AccountViews.Account> me(Caller caller) {
        return HttpResponse.ok(AccountViews.Account.of(accounts.me(caller)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<AccountViews.Tokens> tokens(HttpRequest<?> request, Sessions.Opened session) {
        AccountViews.Tokens tokens = new AccountViews.Tokens(
                accessTokens.issue(session.userId(), session.id()),
                "Bearer",
                AccessTokens.LIFETIME.toSeconds(),
                session.refreshToken(),
                session.expiresAt());
        MutableHttpResponse<AccountViews.Tokens> response = HttpResponse.ok(tokens);
        return response.cookie(cookie(request, session.refreshToken(), Sessions.LIFETIME))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Optional<String> refreshToken(HttpRequest<?> request, AccountRequests.Refresh body) {
        if (body != null && body.refreshToken() != null) {
            return Optional.of(body.refreshToken());
        }
        return request.getCookies()
                .findCookie(REFRESH_COOKIE)
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    private static Cookie cookie(HttpRequest<?> request, String value, Duration maxAge) {
        return Cookie.of(REFRESH_COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Strict)
                .path(COOKIE_PATH)
                .maxAge(maxAge.toSeconds());
    }
}
