package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

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
final class AuthController {
    private static final String REFRESH_COOKIE = "assay_refresh";
    private static final String COOKIE_PATH = "/api/v1/auth";

    private final Accounts accounts;
    private final AccessTokens accessTokens;

    AuthController(Accounts accounts, AccessTokens accessTokens) {
        this.accounts = requireNonNull(accounts, "accounts is null");
        this.accessTokens = requireNonNull(accessTokens, "accessTokens is null");
    }

    @Post("/auth/register")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AuthViews.Account> register(@Body AuthRequests.Register body) {
        User user = accounts.register(body);
        return HttpResponse.created(AuthViews.Account.of(user), URI.create("/api/v1/me"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post("/auth/login")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AuthViews.Tokens> login(HttpRequest<?> request, @Body AuthRequests.Login body) {
        Sessions.Origin origin = new Sessions.Origin(
                request.getHeaders().findFirst(HttpHeaders.USER_AGENT),
                Optional.ofNullable(request.getRemoteAddress().getAddress()).map(address -> address.getHostAddress()));
        return tokens(request, accounts.login(body, origin));
    }

    @Post("/auth/refresh")
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<AuthViews.Tokens> refresh(HttpRequest<?> request, @Body @Nullable AuthRequests.Refresh body) {
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
            HttpRequest<?> request, @Nullable Authentication who, @Body @Nullable AuthRequests.Refresh body) {
        refreshToken(request, body).ifPresent(accounts::logout);
        Optional.ofNullable(who).flatMap(BearerAuthentication::callerOf).ifPresent(accounts::logout);
        return HttpResponse.noContent().cookie(cookie(request, "", Duration.ZERO));
    }

    @Get("/me")
    @Secured(Caller.SESSION)
    HttpResponse<AuthViews.Account> me(Caller caller) {
        return HttpResponse.ok(AuthViews.Account.of(accounts.me(caller))).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<AuthViews.Tokens> tokens(HttpRequest<?> request, Sessions.Opened session) {
        AuthViews.Tokens tokens = new AuthViews.Tokens(
                accessTokens.issue(session.userId(), session.id()),
                "Bearer",
                AccessTokens.LIFETIME.toSeconds(),
                session.refreshToken(),
                session.expiresAt());
        MutableHttpResponse<AuthViews.Tokens> response = HttpResponse.ok(tokens);
        return response.cookie(cookie(request, session.refreshToken(), Sessions.LIFETIME))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static Optional<String> refreshToken(HttpRequest<?> request, AuthRequests.Refresh body) {
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
