package org.cooptrack.command.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses and hosts may be asked. */
class NetworksTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254",
            "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.7",
            "203.0.113.9", "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1",
            "fec0::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a00:1::1",
            "2001:0:1::1", "2001:db8::1"})
    void what_is_not_public_is_told(String address) throws UnknownHostException {
        assertThat(Networks.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.0.1",
            "172.32.0.1", "192.167.0.1", "193.134.194.11", "223.255.255.255", "2606:4700::1111", "2a00:1450::1",
            "2002:c186:c20b::1"})
    void what_is_public_is_told(String address) throws UnknownHostException {
        assertThat(Networks.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void hosts_are_allowed_by_name_by_what_they_stand_below_and_by_port() {
        var hosts = new Hosts("files.example.org, *.ilo.example, odd.example.org:8443", "nas.example:8080");
        assertThat(hosts.allow(URI.create("https://FILES.example.org/a"))).isTrue();
        assertThat(hosts.allow(URI.create("http://files.example.org:80/a"))).isTrue();
        assertThat(hosts.allow(URI.create("https://a.b.ilo.example/"))).isTrue();
        assertThat(hosts.allow(URI.create("https://odd.example.org:8443/"))).isTrue();
        assertThat(hosts.allow(URI.create("http://nas.example:8080/"))).isTrue();
        assertThat(hosts.isInternal("NAS.example")).isTrue();
        assertThat(hosts.isInternal("files.example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://files.example.org:8443/", "https://ilo.example/", "https://evililo.example/",
            "https://files.example.org.evil.example/", "https://odd.example.org/", "ftp://files.example.org/",
            "file:///etc/passwd", "https://user:secret@files.example.org/", "mailto:a@files.example.org", "/a",
            "http://files.example.org:443/"})
    void all_else_is_not_allowed(String address) {
        assertThat(new Hosts("files.example.org,*.ilo.example,odd.example.org:8443", "").allow(URI.create(address)))
                .isFalse();
    }

    @Test
    void hosts_inside_are_named_one_by_one_and_none_at_all_is_off() {
        assertThatThrownBy(() -> new Hosts("", "*.intern")).hasMessageContaining("one by one");
        assertThatThrownBy(() -> new Hosts("https://files.example.org", "")).hasMessageContaining("no host");
        assertThat(new Hosts("", " ").none()).isTrue();
    }
}
