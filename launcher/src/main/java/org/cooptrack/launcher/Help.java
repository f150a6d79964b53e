package org.cooptrack.launcher;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what one can write, of everything or of one word. */
@Command(name = "help", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Help implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "cooptrack.help.word")
    private @Nullable String word;

    @SuppressWarnings("NullAway.Init")
    Help() {}

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        asked(all, word).usage(System.out);
        return 0;
    }

    private CommandLine asked(CommandLine all, @Nullable String named) {
        if (named == null) return all;
        CommandLine found = all.getSubcommands().get(named);
        if (found == null)
            throw new ParameterException(spec.commandLine(), Line.UNKNOWN_COMMAND.with(named, Cooptrack.words(all)));
        return found;
    }
}
