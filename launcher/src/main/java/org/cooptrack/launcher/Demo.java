package org.cooptrack.launcher;

import java.util.List;
import org.cooptrack.launcher.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Up, and then the sample programme through the HTTP commands, and the figures it makes. */
@Command(name = "demo", resourceBundle = "messages", mixinStandardHelpOptions = true)
final class Demo extends Up {
    private static final String READER = "analyst";
    private static final List<String> QUESTIONS = List.of("/v1/statistics?measure=beneficiaries-trained&by=country,sex",
            "/v1/statistics?measure=persons-reached&by=kind",
            "/v1/statistics?measure=released-or-withdrawn&by=kind,year",
            "/v1/statistics?measure=targets&by=counted-measure,year",
            "/v1/statistics?measure=expenditure&by=currency", "/v1/claims", "/v1/measures", "/v1/projects");

    @Option(names = "--scale", defaultValue = "1", paramLabel = "N", descriptionKey = "cooptrack.demo.scale")
    private double scale = 1;

    @Override
    void afterStart(Settings running) throws Exception {
        var sample = sample();
        try (var api = new Api(Tokens.of(running))) {
            var bar = new ProgressBar(System.out, ProgressBar.onTerminal());
            System.out.println(Line.SAMPLE_SENDING.with(sample.projects()));
            var sent = new SampleSending(api, running.command(), SentLanes.in(running.data()), bar).send(sample);
            if (!sent.refusals().isEmpty()) throw refused(sent.refusals());
            System.out.println(Line.SAMPLE_SENT.with(sent.requests(), sent.position()));
            System.out.println(new FigureTable(api, running.query(), READER).upTo(sent.position()));
            System.out.print(new TargetTable(api, running.query(), READER).text());
            System.out.println(Line.LOOK_AT.with());
            for (String question : QUESTIONS)
                System.out.println(
                        "  curl -H \"$(./cooptrack auth " + READER + ")\" \"" + running.query().resolve(question)
                                + "\"");
        }
    }

    private Sample sample() {
        try {
            return new Sample(Sample.SEED, scale);
        } catch (IllegalArgumentException outOfRange) {
            throw new Refused(Line.NO_SCALE, scale);
        }
    }

    private static Refused refused(List<String> refusals) {
        return new Refused(Line.SAMPLE_REFUSED, refusals.size(), String.join("\n", refusals));
    }
}
