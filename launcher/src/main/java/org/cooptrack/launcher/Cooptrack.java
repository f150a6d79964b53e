package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words one can say to {@code ./cooptrack}. What cannot be done is said in one line, with exit code 1. */
@Command(name = "cooptrack", mixinStandardHelpOptions = true, resourceBundle = "messages", subcommands = {Up.class,
        Demo.class, Import.class, Sheet.class, Export.class, Verify.class, Auth.class, Stop.class})
public final class Cooptrack implements Runnable {
    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private Cooptrack() {}

    public static void main(String[] arguments) {
        Speech.begin(System.getenv());
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Cooptrack())
                .setExecutionExceptionHandler((failure, _, _) -> say(line(failure), ExitCode.SOFTWARE))
                .setParameterExceptionHandler((failure, _) -> say(line(failure), ExitCode.USAGE)).execute(arguments);
    }

    private static String line(Exception failure) throws Exception {
        return switch (failure) {
            case Refused refused -> String.valueOf(refused.getMessage());
            case IOException broken -> Line.BROKE_OFF.with(broken);
            case UncheckedIOException broken -> Line.BROKE_OFF.with(String.valueOf(broken.getCause()));
            default -> throw failure;
        };
    }

    private static String line(ParameterException failure) {
        String word = failure.getCommandLine().getCommandSpec().root() == failure.getCommandLine().getCommandSpec()
                ? ""
                : failure.getCommandLine().getCommandName() + " ";
        return switch (failure) {
            case MissingParameterException missing ->
                Line.MISSING_WORD.with(missing.getMissing().getFirst().paramLabel(), word);
            case UnmatchedArgumentException unknown -> Line.UNKNOWN_WORD.with(unknown.getUnmatched().getFirst(), word);
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static int say(String line, int exitCode) {
        System.err.println(line);
        return exitCode;
    }

    @Override
    public void run() { throw new ParameterException(spec.commandLine(), Line.WHICH_WORD.with()); }
}
