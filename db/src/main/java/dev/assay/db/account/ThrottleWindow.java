package dev.assay.db.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** How often something was tried since a window of time began. */
@MappedEntity("throttle_windows")
record ThrottleWindow(@Id String subject, int attempts, Instant endsAt) {}
