package org.cooptrack.command.finding;

import static org.cooptrack.command.finding.FindingRule.*;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.finding.FindingCommand.RaiseFinding;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.finding.Addressee;
import org.cooptrack.events.finding.Finding;
import org.cooptrack.events.finding.FindingRaised;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A finding as it is told, before it is recorded. */
record Raising(RaiseFinding wish) {
    static FindingRaised event(RaiseFinding wish) {
        return new FindingRaised(wish.finding(),
                new Finding(wish.severity(), wish.criterion(), wish.cause(), wish.remedy(), wish.recommendation(),
                        wish.sample(), wish.events()),
                new Addressee(wish.projects(), wish.office()), wish.answerDueOn());
    }

    /** Whether it is about cases of forced or child labour, of which nothing is said in words. */
    static boolean isSealed(Finding finding, Facts facts) {
        return Stream.concat(finding.events().stream(), drawn(finding.sample(), facts))
                .anyMatch(event -> Confidential.isCase(event.stream()));
    }

    private static Stream<EventId> drawn(@Nullable UUID sample, Facts facts) {
        return sample != null
                && facts.event(new EventId(StreamId.of("sample", sample), 0)).orElse(null) instanceof SampleDrawn told
                        ? told.drawn().stream().map(SampledEntry::event)
                        : Stream.empty();
    }

    static void ahead(LocalDate day, String field, Facts facts) {
        if (day.isBefore(LocalDate.ofInstant(facts.now(), ZoneOffset.UTC))) throw DUE_IN_THE_PAST.at(field, day);
    }

    static boolean saysNothing(@Nullable LocalizedText text) { return text == null || text.isBlank(); }

    FindingRaised judged(Facts facts) {
        FindingRaised event = event(wish);
        rests(facts);
        addressed(facts);
        worded(event.says(), facts);
        ahead(wish.answerDueOn(), "/answerDueOn", facts);
        return event;
    }

    private void rests(Facts facts) {
        if (wish.sample() == null && wish.events().isEmpty()) throw RESTS_ON_NOTHING.at("/events");
        if (wish.sample() != null && !facts.exists(StreamId.of("sample", wish.sample())))
            throw SAMPLE_UNKNOWN.at("/sample", wish.sample());
        for (int at = 0; at < wish.events().size(); at++) {
            EventId event = wish.events().get(at);
            if (facts.event(event).isEmpty()) throw EVENT_UNKNOWN.at("/events/" + at, event);
        }
    }

    private void addressed(Facts facts) {
        if (wish.projects().isEmpty() && wish.office() == null) throw NOBODY_TO_ANSWER.at("/projects");
        for (UUID project : wish.projects())
            if (!facts.project(project).isKnown()) throw PROJECT_UNKNOWN.at("/projects", project);
        if (wish.office() != null && !facts.exists(StreamId.of("office", wish.office())))
            throw OFFICE_UNKNOWN.at("/office", wish.office());
    }

    private void worded(Finding says, Facts facts) {
        if (LocalizedText.saysNothing(wish.criterion())) throw CRITERION_MISSING.at("/criterion");
        if (!isSealed(says, facts)) {
            if (saysNothing(wish.recommendation())) throw RECOMMENDATION_MISSING.at("/recommendation");
            return;
        }
        if (!facts.isRule(wish.criterion())) throw TOLD_IN_WORDS.at("/criterion");
        if (wish.recommendation() != null) throw TOLD_IN_WORDS.at("/recommendation");
    }
}
