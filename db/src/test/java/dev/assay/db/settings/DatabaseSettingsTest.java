package dev.assay.db.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ada:p%40ss+1@db.example:5433/assay?sslmode=require",
                "postgres://ada:p%40ss+1@db.example:5433/assay?sslmode=require",
                "jdbc:postgresql://ada:p%40ss+1@db.example:5433/assay?sslmode=require"
            })
    void url_is_read_into_its_parts(String url) {
        assertThat(DatabaseSettings.parse(url))
                .isEqualTo(new DatabaseSettings(
                        "jdbc:postgresql://db.example:5433/assay?sslmode=require", "ada", "p@ss+1"));
    }

    @Test
    void user_and_password_as_parameters_are_read_too() {
        assertThat(DatabaseSettings.parse(
                        "jdbc:postgresql://localhost:5432/assay?user=ada&password=p%26w&sslmode=disable"))
                .isEqualTo(
                        new DatabaseSettings("jdbc:postgresql://localhost:5432/assay?sslmode=disable", "ada", "p&w"));
    }

    @Test
    void port_user_and_password_may_be_missing() {
        assertThat(DatabaseSettings.parse("postgresql://localhost/assay"))
                .isEqualTo(new DatabaseSettings("jdbc:postgresql://localhost/assay", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mysql://localhost/assay", "postgresql:assay", "postgresql://a b/c", "jdbc:assay"})
    void anything_else_is_refused_without_repeating_a_password(String url) {
        assertThatThrownBy(() -> DatabaseSettings.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected: postgresql://user:password@host:port/database");
    }

    @Test
    void password_is_not_in_the_text_form() {
        assertThat(DatabaseSettings.parse("postgresql://ada:secret@localhost/assay?x=secret"))
                .asString()
                .contains("localhost", "ada")
                .doesNotContain("secret");
    }
}
