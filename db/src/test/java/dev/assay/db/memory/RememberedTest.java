package dev.assay.db.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, String> remembered = new Remembered<>(10, String::length);

    @Test
    void what_was_kept_is_found() {
        remembered.keep("a", "four");
        assertThat(remembered.find("a")).contains("four");
        assertThat(remembered.find("b")).isEmpty();
    }

    @Test
    void what_was_not_asked_for_the_longest_time_makes_room() {
        remembered.keep("a", "four");
        remembered.keep("b", "four");
        assertThat(remembered.find("a")).isPresent();
        remembered.keep("c", "four");
        assertThat(remembered.find("b")).isEmpty();
        assertThat(remembered.find("a")).isPresent();
        assertThat(remembered.find("c")).isPresent();
    }

    @Test
    void what_is_larger_than_all_the_room_pushes_nothing_out() {
        remembered.keep("a", "four");
        remembered.keep("b", "far too long");
        assertThat(remembered.find("a")).isPresent();
        assertThat(remembered.find("b")).isEmpty();
    }

    @Test
    void the_same_value_kept_twice_takes_its_room_once() {
        remembered.keep("a", "four");
        remembered.keep("a", "four");
        remembered.keep("b", "sixsix");
        assertThat(remembered.find("a")).isPresent();
        assertThat(remembered.find("b")).isPresent();
    }

    @Test
    void no_room_at_all_is_refused_only_below_zero() {
        assertThatThrownBy(() -> new Remembered<String, String>(-1, String::length))
                .hasMessageContaining("mostBytes is -1");
    }
}
