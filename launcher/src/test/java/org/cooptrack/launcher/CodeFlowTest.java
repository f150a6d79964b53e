package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.net.URI;
import org.cooptrack.launcher.issuer.IssuerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFlowTest {
    private static final String PASSWORD = IssuerForTests.SECRETS.password("person-approver");

    @Test
    void any_port_of_loopback_may_take_the_code() throws Exception {
        assertThat(flow("http://127.0.0.1:43210/callback").token().value()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1:7/callback", "http://127.0.0.1:7/elsewhere",
            "https://evil.example:7/callback"})
    void a_code_never_leaves_loopback(String redirect) {
        refusedFor(Line.NO_TOKEN, () -> flow(redirect).token());
    }

    private static CodeFlow flow(String redirect) {
        return new CodeFlow(IssuerForTests.ADDRESS, "approver", PASSWORD, URI.create(redirect));
    }
}
