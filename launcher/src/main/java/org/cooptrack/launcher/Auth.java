package org.cooptrack.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the header line that {@code curl -H} takes, for a local user in one role or for the service client. */
@Command(name = "auth", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Auth implements Callable<Integer> {
    @Parameters(paramLabel = "ROLE")
    private String role = "";

    @Override
    public Integer call() throws Exception {
        System.out.println("Authorization: Bearer " + Tokens.of(Settings.here()).of(role).token());
        return 0;
    }
}
