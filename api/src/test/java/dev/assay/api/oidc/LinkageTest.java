package dev.assay.api.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.account.EmailAddress;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final EmailAddress ADDRESS = new EmailAddress("ada@example.org");

    private static VerifiedIdentity identity(Optional<EmailAddress> email) {
        return new VerifiedIdentity("google", "1", email, Optional.empty());
    }

    private static User user(boolean verified) {
        return new User(
                UUID.randomUUID(),
                ADDRESS.value(),
                "Ada",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("$argon2id$"),
                UserRole.USER,
                List.of(),
                UserStatus.ACTIVE,
                verified,
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }

    @Test
    void anAddressVerifiedByBothSides_opensTheAccount() {
        User user = user(true);
        assertThat(Linkage.of(identity(Optional.of(ADDRESS)), Optional.of(user)))
                .isEqualTo(new Linkage.Existing(user));
    }

    @Test
    void anAddressThatNobodyHas_getsAnAccount() {
        assertThat(Linkage.of(identity(Optional.of(ADDRESS)), Optional.empty())).isEqualTo(new Linkage.Fresh(ADDRESS));
    }

    @Test
    void anAddressThatOneSideHasNotVerified_opensNothing() {
        assertThat(Linkage.of(identity(Optional.of(ADDRESS)), Optional.of(user(false))))
                .isInstanceOf(Linkage.None.class);
        assertThat(Linkage.of(identity(Optional.empty()), Optional.empty())).isInstanceOf(Linkage.None.class);
    }
}
