package dev.assay.api.account;

import dev.assay.db.session.Sessions;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/** The refresh token as browsers carry it: no script sees it, and no other site has it sent. */
public final class RefreshCookie {
    private static final String NAME = "assay_refresh";
    private static final String PATH = "/api/v1/auth";

    private RefreshCookie() {}

    public static Cookie of(HttpRequest<?> request, Sessions.Opened session) {
        return cookie(request, session.refreshToken(), Sessions.LIFETIME);
    }

    /** Has the browser forget the one it has. */
    public static Cookie none(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    static Optional<String> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private static Cookie cookie(HttpRequest<?> request, String value, Duration maxAge) {
        return Cookie.of(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Strict)
                .path(PATH)
                .maxAge(maxAge.toSeconds());
    }
}
