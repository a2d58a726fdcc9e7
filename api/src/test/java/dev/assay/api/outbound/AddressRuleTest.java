package dev.assay.api.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private static final AddressRule RULE = new AddressRule(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.0.1",
                "169.254.169.254",
                "168.63.129.16",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void an_address_that_is_not_public_is_refused(String address) {
        assertThat(RULE.of(InetAddress.ofLiteral(address))).isEqualTo(AddressRule.Standing.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.255.255",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void a_public_address_is_allowed(String address) {
        assertThat(RULE.of(InetAddress.ofLiteral(address))).isEqualTo(AddressRule.Standing.PUBLIC);
    }

    @Test
    void an_ipv4_address_within_an_ipv6_address_that_java_keeps_apart_is_refused() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;
        InetAddress address = Inet6Address.getByAddress(null, mapped, -1);
        assertThat(RULE.of(address)).isEqualTo(AddressRule.Standing.REFUSED);
    }

    @Test
    void a_named_network_is_allowed_and_no_other_and_never_what_clouds_tell_machines() {
        AddressRule rule = new AddressRule(
                List.of(Network.parse("10.1.0.0/16"), Network.parse("169.254.0.0/16"), Network.parse("fd00::/8")));
        assertThat(rule.of(InetAddress.ofLiteral("10.1.2.3"))).isEqualTo(AddressRule.Standing.NAMED);
        assertThat(rule.of(InetAddress.ofLiteral("10.2.2.3"))).isEqualTo(AddressRule.Standing.REFUSED);
        assertThat(rule.of(InetAddress.ofLiteral("fd12::1"))).isEqualTo(AddressRule.Standing.NAMED);
        assertThat(rule.of(InetAddress.ofLiteral("169.254.169.254"))).isEqualTo(AddressRule.Standing.REFUSED);
        assertThat(rule.of(InetAddress.ofLiteral("fd00:ec2::254"))).isEqualTo(AddressRule.Standing.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0/8x", "fd00::/129"})
    void what_is_no_network_is_refused_without_looking_anything_up(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
