package org.cooptrack.query.results;

import static org.cooptrack.query.Service.happened;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.results.*;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;

/** Results frameworks of test projects, told event by event. */
final class Frameworks {
    static final UUID RESULT = new UUID(0x8100, 0x8000000000000001L);
    private static final LocalizedText TITLE = LocalizedText.of(Map.of("fr", "Personnes formées"));

    final UUID project;
    final String stream;
    final UUID training = UUID.randomUUID();
    final String trainings = "training:" + training;

    Frameworks(int number) {
        this.project = People.project(number);
        this.stream = "project-results:" + project;
        Service.known(project);
        tell(new ResultDefined(project, RESULT, new Result(ResultType.OUTPUT, TITLE, null, null, List.of())));
    }

    long tell(Event... events) { return happened(stream, events); }

    EventId last() { return new EventId(stream, Service.LEDGER.lastVersion(stream)); }

    UUID indicator(Measure measure, CountingRule rule, String... by) {
        UUID id = UUID.randomUUID();
        tell(new IndicatorDefined(project, RESULT, id,
                new Indicator(measure, rule, TITLE, null, true, null, List.of(by), List.of())));
        return id;
    }

    /** One that the system counts. */
    UUID counted(CountingRule rule, Tally tally, String... by) {
        UUID id = indicator(Measure.UNIT, rule, by);
        tell(new CountingDeclared(project, id, rule, Derivation.of(tally)));
        return id;
    }

    UUID target(UUID indicator, Period period, String number, Category... cell) {
        return target(indicator, period, number(number), cell);
    }

    UUID target(UUID indicator, Period period, Value value, Category... cell) {
        UUID id = UUID.randomUUID();
        tell(new TargetSet(project, indicator, id, period, reading(value, cell), List.of()));
        return id;
    }

    UUID observed(UUID indicator, Period period, Value value) {
        UUID id = UUID.randomUUID();
        tell(new ObservationRecorded(project, id, new Observation(indicator, period, Reading.of(value)), List.of()));
        return id;
    }

    long trained(Participation... participations) {
        return happened(trainings, Arrays.stream(participations).map(one -> (Event) new BeneficiaryTrained(training,
                one, CompletionBasis.ATTESTED_REGISTER, null, null)).toArray(Event[]::new));
    }

    static Tally tally(String measure, Figure figure, Filter... filters) {
        return new Tally(measure, figure, List.of(filters));
    }

    static Value number(String number) { return Value.of(Decimal.of(number)); }

    static Reading reading(Value value, Category... cell) {
        return new Reading(value, List.of(cell), List.of(), null, List.of());
    }

    static Period year(int year) { return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)); }
}
