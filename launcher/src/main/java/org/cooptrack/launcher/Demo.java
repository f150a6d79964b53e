package org.cooptrack.launcher;

import picocli.CommandLine.Command;

/** Up, and then the bundled sample programme through the HTTP commands, and the figures it makes. */
@Command(name = "demo", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Demo extends Up {
    private static final String READER = "analyst";

    @Override
    void afterStart(Settings running) throws Exception {
        try (var api = new Api(Tokens.of(running))) {
            var sample = SampleProgramme.bundled();
            long position = sample.send(api, running.command());
            System.out.println(Line.SAMPLE_SENT.with(sample.size(), position));
            System.out.println(new FigureTable(api, running.query(), READER).upTo(position));
            System.out.println(
                    Line.LOOK_AT.with(running.query().resolve("/v1/statistics"), "./cooptrack auth " + READER));
        }
    }
}
