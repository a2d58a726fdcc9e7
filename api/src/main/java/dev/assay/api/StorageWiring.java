package dev.assay.api;

import dev.assay.api.account.PasswordCost;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.SigningSecret;
import dev.assay.api.file.FileStore;
import dev.assay.api.file.FolderStore;
import dev.assay.api.health.Readiness;
import dev.assay.api.interview.InterviewTimes;
import dev.assay.api.limit.RateLimits;
import dev.assay.api.mail.MailSettings;
import dev.assay.api.oidc.IdentityProviders;
import dev.assay.api.outbound.AddressRule;
import dev.assay.api.outbound.Destinations;
import dev.assay.api.outbound.NameLookup;
import dev.assay.db.execution.Executions;
import dev.assay.db.limit.FallbackRateLimiter;
import dev.assay.db.limit.LocalRateLimiter;
import dev.assay.db.limit.RedisRateLimiter;
import dev.assay.db.outbox.InterviewFeed;
import dev.assay.db.outbox.StreamTickets;
import dev.assay.db.oversight.JudgeOversight;
import dev.assay.db.oversight.Retrial;
import dev.assay.db.personal.PersonalData;
import dev.assay.db.profile.Profiles;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.ProgressHints;
import dev.assay.db.queue.QueueMarks;
import dev.assay.db.queue.RedisJobQueue;
import dev.assay.db.queue.RedisProgressHints;
import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.queue.RunnerHeartbeats;
import dev.assay.db.rejudge.Rejudges;
import dev.assay.db.submission.Submissions;
import dev.assay.db.webhook.Deliveries;
import dev.assay.db.webhook.DeliveryQueue;
import dev.assay.db.webhook.Endpoints;
import dev.assay.db.webhook.Fanout;
import dev.assay.language.Languages;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/** Hands the queue, the rows that are judged, languages and the clock, which do not know the framework, to those who ask. */
@Factory
final class StorageWiring {
    // The framework brings a clock of its own.
    @Singleton
    @Primary
    InstantSource clock(Surroundings surroundings) {
        return surroundings.clock();
    }

    @Singleton
    PasswordCost passwordCost(Surroundings surroundings) {
        return surroundings.passwordCost();
    }

    @Singleton
    SigningSecret tokenSecret(ServerSettings settings) {
        return settings.tokenSecret();
    }

    @Singleton
    SiteSettings siteSettings(ServerSettings settings) {
        return settings.site();
    }

    @Singleton
    MailSettings mailSettings(SiteSettings site) {
        return site.mail();
    }

    @Singleton
    @Named("outbox")
    Path outbox(SiteSettings site) {
        return site.data().resolve("outbox");
    }

    @Singleton
    @Named("public-url")
    URI publicUrl(SiteSettings site) {
        return site.publicUrl();
    }

    @Singleton
    FileStore fileStore(SiteSettings site) {
        return new FolderStore(site.data().resolve("files"));
    }

    @Singleton
    Destinations destinations(SiteSettings site) {
        return new Destinations(NameLookup.system(), new AddressRule(site.webhookNetworks()));
    }

    @Singleton
    Endpoints webhookEndpoints(Storage storage) {
        return new Endpoints(storage.database());
    }

    @Singleton
    Deliveries webhookDeliveries(Storage storage) {
        return new Deliveries(storage.database());
    }

    @Singleton
    DeliveryQueue webhookQueue(Storage storage) {
        return new DeliveryQueue(storage.database());
    }

    @Singleton
    Fanout webhookFanout(Storage storage) {
        return new Fanout(storage.database());
    }

    @Singleton
    IdentityProviders identityProviders(SiteSettings site) {
        return new IdentityProviders(site.providers());
    }

    @Singleton
    ClientAddresses clientAddresses(SiteSettings site) {
        return new ClientAddresses(site.proxies());
    }

    @Singleton
    Profiles profiles(Storage storage) {
        return new Profiles(storage.database());
    }

    @Singleton
    PersonalData personalData(Storage storage) {
        return new PersonalData(storage.database());
    }

    @Singleton
    Languages languages(ServerSettings settings) {
        return settings.languages();
    }

    @Singleton
    RateLimits rateLimits(ServerSettings settings) {
        return settings.limits();
    }

    @Singleton
    InterviewTimes interviewTimes(ServerSettings settings) {
        return settings.times();
    }

    @Singleton
    FallbackRateLimiter rateLimiter(Storage storage) {
        return new FallbackRateLimiter(new RedisRateLimiter(storage.limits()), new LocalRateLimiter());
    }

    @Singleton
    QueueMarks queueMarks(Storage storage) {
        return new QueueMarks(storage.database());
    }

    @Singleton
    Dispatch dispatch(Storage storage, QueueMarks marks) {
        return new Dispatch(new RedisJobQueue(storage.redis()), marks);
    }

    @Singleton
    Submissions submissions(Storage storage, Dispatch dispatch, InstantSource clock) {
        return new Submissions(storage.database(), dispatch, clock);
    }

    @Singleton
    Rejudges rejudges(Storage storage, Dispatch dispatch, InstantSource clock) {
        return new Rejudges(storage.database(), dispatch, clock);
    }

    @Singleton
    Executions executions(Storage storage, Dispatch dispatch, InstantSource clock) {
        return new Executions(storage.database(), dispatch, clock);
    }

    @Singleton
    JudgeOversight judgeOversight(Storage storage) {
        return new JudgeOversight(storage.database());
    }

    @Singleton
    Retrial retrial(Storage storage, Dispatch dispatch) {
        return new Retrial(storage.database(), dispatch);
    }

    @Singleton
    InterviewFeed interviewFeed(Storage storage) {
        return new InterviewFeed(storage.database());
    }

    @Singleton
    StreamTickets streamTickets(Storage storage) {
        return new StreamTickets(storage.database());
    }

    @Bean(preDestroy = "close")
    @Singleton
    ProgressHints progressHints(Storage storage) {
        return new RedisProgressHints(storage.redis());
    }

    @Singleton
    RunnerHeartbeats runnerHeartbeats(Storage storage) {
        return new RedisRunnerHeartbeats(storage.redis());
    }

    @Singleton
    Readiness readiness(Storage storage, RunnerHeartbeats heartbeats, Languages languages, Surroundings surroundings) {
        return new Readiness(storage::ping, heartbeats, languages, surroundings.patience());
    }
}
