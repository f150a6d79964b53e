package org.cooptrack.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The words one can say to {@code ./cooptrack}. What cannot be done is said in one line, with exit code 1. */
@Command(name = "cooptrack", mixinStandardHelpOptions = true, resourceBundle = "messages", subcommands = {Up.class,
        Demo.class, Import.class, Auth.class, Stop.class})
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
        return new CommandLine(new Cooptrack()).setExecutionExceptionHandler((failure, _, _) -> {
            if (!(failure instanceof Refused refused)) throw failure;
            System.err.println(refused.getMessage());
            return 1;
        }).execute(arguments);
    }

    @Override
    public void run() { throw new ParameterException(spec.commandLine(), Line.WHICH_WORD.with()); }
}
