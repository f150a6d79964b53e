package org.cooptrack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words one can say to {@code ./cooptrack}. What cannot be done is said in one line, with exit code 1. */
@Command(name = "cooptrack", mixinStandardHelpOptions = true, resourceBundle = "messages", subcommands = {Up.class,
        Demo.class, Import.class, Sheet.class, Export.class, Verify.class, Iati.class, Auth.class, Stop.class,
        Help.class})
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
        var words = new CommandLine(new Cooptrack());
        words.getCommandSpec().usageMessage().synopsisSubcommandLabel("[" + Line.COMMAND_WORD.with() + "]");
        return words
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
            case UnmatchedArgumentException unknown when word.isEmpty() && !isOption(unknown) ->
                Line.UNKNOWN_COMMAND.with(unknown.getUnmatched().getFirst(), words(failure.getCommandLine()));
            case UnmatchedArgumentException unknown -> Line.UNKNOWN_WORD.with(unknown.getUnmatched().getFirst(), word);
            case OverwrittenOptionException twice -> Line.SAID_TWICE.with(name(twice.getOverwritten()), word);
            case ParameterException wrong when wrong.getArgSpec() != null ->
                Line.WRONG_VALUE.with(wrong.getValue(), name(wrong.getArgSpec()), word);
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static boolean isOption(UnmatchedArgumentException unknown) {
        return unknown.getUnmatched().getFirst().startsWith("-");
    }

    /** What there is to say, parted by commas. */
    static String words(CommandLine all) {
        return String.join(", ", all.getSubcommands().keySet());
    }

    private static String name(ArgSpec said) {
        return said instanceof OptionSpec option ? option.longestName() : said.paramLabel();
    }

    private static int say(String line, int exitCode) {
        System.err.println(line);
        return exitCode;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Line.WHICH_WORD.with(words(spec.commandLine())));
    }
}
