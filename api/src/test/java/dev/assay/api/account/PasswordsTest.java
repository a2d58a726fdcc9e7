package dev.assay.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void aHash_isArgon2id_withTheRecommendedCost_andMatchesItsPasswordAlone() {
        Passwords passwords = new Passwords(PasswordCost.RECOMMENDED);
        String hash = passwords.hash("correct horse");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("Correct horse", hash)).isFalse();
        assertThat(passwords.hash("correct horse")).isNotEqualTo(hash);
        assertThat(passwords.matchesNobody("a password that no account has")).isFalse();
    }

    @Test
    void aHash_ofAnotherCost_stillMatches() {
        String old = new Passwords(new PasswordCost(64, 1, 1)).hash("correct horse");
        assertThat(new Passwords(new PasswordCost(128, 2, 1)).matches("correct horse", old))
                .isTrue();
    }
}
