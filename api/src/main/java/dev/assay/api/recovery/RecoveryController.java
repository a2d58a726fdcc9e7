package dev.assay.api.recovery;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Forgotten passwords and proofs of addresses over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RecoveryController {
    private final Recovery recovery;
    private final ClientAddresses addresses;

    RecoveryController(Recovery recovery, ClientAddresses addresses) {
        this.recovery = requireNonNull(recovery, "recovery is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
    }

    /** Sends a mail to those who have forgotten their password. The answer is the same for every address. */
    @Post("/auth/password-reset")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(status = 202, refuses = ProblemType.RATE_LIMITED)
    HttpResponse<Void> forgotPassword(HttpRequest<?> request, @Body RecoveryRequests.Forgotten body) {
        recovery.forgotten(body, addresses.of(request));
        return HttpResponse.accepted();
    }

    /** Sets a password with the secret of a mail; all sessions end. */
    @Post("/auth/password-reset/confirm")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(
            status = 204,
            refuses = {ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<Void> resetPassword(HttpRequest<?> request, @Body RecoveryRequests.Reset body) {
        recovery.reset(body, addresses.of(request));
        return HttpResponse.noContent();
    }

    /** Proves an address with the secret of a mail. */
    @Post("/auth/verify-email")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Contract(
            status = 204,
            refuses = {ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<Void> verifyEmail(HttpRequest<?> request, @Body RecoveryRequests.Proof body) {
        recovery.prove(body, addresses.of(request));
        return HttpResponse.noContent();
    }

    /** Sends the mail again, unless the address is verified. */
    @Post("/me/verify-email")
    @Secured(Caller.SESSION)
    @Contract(status = 202)
    HttpResponse<Void> sendVerification(HttpRequest<?> request, Caller caller) {
        recovery.askAgain(caller, addresses.of(request));
        return HttpResponse.accepted();
    }

    /** Changes the password; the other sessions end. */
    @Post("/me/password")
    @Secured(Caller.SESSION)
    @Contract(
            status = 204,
            refuses = {ProblemType.FORBIDDEN, ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<Void> changePassword(HttpRequest<?> request, Caller caller, @Body RecoveryRequests.NewPassword body) {
        recovery.changePassword(caller, body, addresses.of(request));
        return HttpResponse.noContent();
    }

    /** Changes the address, once a mail to the new one has been answered. */
    @Post("/me/email")
    @Secured(Caller.SESSION)
    @Contract(
            status = 202,
            refuses = {ProblemType.FORBIDDEN, ProblemType.UNAUTHENTICATED, ProblemType.RATE_LIMITED})
    HttpResponse<Void> changeEmail(HttpRequest<?> request, Caller caller, @Body RecoveryRequests.NewEmail body) {
        recovery.changeEmail(caller, body, addresses.of(request));
        return HttpResponse.accepted();
    }
}
