package org.cooptrack.launcher;

import java.util.List;
import picocli.CommandLine.Command;

/** Up, and then the bundled sample programme through the HTTP commands, and the figures it makes. */
@Command(name = "demo", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Demo extends Up {
    private static final String READER = "analyst";
    private static final List<String> QUESTIONS = List.of("/v1/statistics?measure=beneficiaries-trained&by=country,sex",
            "/v1/statistics?measure=expenditure&by=project", "/v1/measures", "/v1/projects");

    @Override
    void afterStart(Settings running) throws Exception {
        try (var api = new Api(Tokens.of(running))) {
            var sample = SampleProgramme.bundled();
            long position = sample.send(api, running.command());
            System.out.println(Line.SAMPLE_SENT.with(sample.size(), position));
            System.out.println(new FigureTable(api, running.query(), READER).upTo(position));
            System.out.println(Line.LOOK_AT.with());
            for (String question : QUESTIONS)
                System.out.println(
                        "  curl -H \"$(./cooptrack auth " + READER + ")\" \"" + running.query().resolve(question)
                                + "\"");
        }
    }
}
