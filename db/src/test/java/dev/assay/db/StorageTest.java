package dev.assay.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.testkit.TestServers;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class StorageTest {
    @Test
    void closing_a_storage_closes_its_pool() throws SQLException {
        DataSource pool;
        try (Storage storage = Storage.open(TestServers.postgres().settings(), 1)) {
            pool = storage.pool();
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLException.class);
    }

    @Test
    void one_connection_is_enough_for_a_transaction() {
        try (Storage storage = Storage.open(TestServers.postgres().settings(), 1)) {
            Users users = storage.get(Users.class);
            users.add("ada@example.org", "Ada", Optional.empty(), UserRole.USER, Instant.EPOCH);
            assertThat(users.findByEmail("ada@example.org")).isPresent();
        }
    }
}
