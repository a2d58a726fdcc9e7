package dev.assay.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@b.org", "first.last+tag@sub.example.org", "ünïcode@exämple.org", "o'neil@example.co"})
    void plausibleAddresses_areTaken(String text) {
        assertThat(EmailAddress.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.org",
                "a@",
                "a@b",
                "a@b@c.org",
                "a b@c.org",
                "a@-b.org",
                "a@b..org",
                "<a@b.org>",
                "a@b.org\n.c"
            })
    void otherTexts_areNot(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void anAddress_isKeptInLowerCase_andNamesItsMailbox() {
        EmailAddress address = new EmailAddress("Ada@Example.ORG");
        assertThat(address.value()).isEqualTo("ada@example.org");
        assertThat(address.mailbox()).isEqualTo("ada");
    }
}
