package org.cooptrack.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {
    /** RFC 8032, section 7.1. */
    @ParameterizedTest
    @CsvSource({"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
            + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                    + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"})
    void a_seed_has_the_public_key_that_the_standard_says(String seed, String key) {
        byte[] encoded = SigningKey.ofSeed("example.org/log", HexFormat.of().parseHex(seed)).verifying().key()
                .getEncoded();
        assertThat(HexFormat.of().formatHex(encoded)).endsWith(key);
    }

    @Test
    void one_seed_signs_under_several_names() {
        byte[] seed = new byte[32];
        SigningKey first = SigningKey.ofSeed("example.org/1", seed), second = SigningKey.ofSeed("example.org/2", seed);
        assertThat(second.verifying().id()).isNotEqualTo(first.verifying().id());
        Note note = second.sign(Note.unsigned("text\n"), Instant.EPOCH);
        assertThat(note.verified(List.of(first.verifying(), second.verifying()))).containsExactly(second.verifying());
        assertThat(second.sign(Note.unsigned("text\n"), Instant.EPOCH)).isEqualTo(note);
    }

    @Test
    void a_seed_has_thirty_two_bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofSeed("example.org/log", new byte[31]));
    }
}
