package org.cooptrack.query.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.results.Frameworks.number;
import static org.cooptrack.query.results.Frameworks.reading;
import static org.cooptrack.query.results.Frameworks.tally;
import static org.cooptrack.query.results.Frameworks.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.results.*;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Random histories of few persons, and of targets that are revised, against a recount that knows nothing of rows. */
class ProgressRecountTest {
    private static final int HISTORIES = 6, STEPS = 30, FIRST_PROJECT = 8301;
    private static final List<Period> YEARS = List.of(year(2024), year(2025));

    /** What stands at a position: the facts by the event that recorded them, and the target of each year. */
    private record Moment(long position, List<Participation> facts, List<Integer> targets) {}

    /** One project while its history is made. */
    private static final class Story {
        private final Random random;
        private final int number;
        private final Frameworks told;
        private final UUID sum;
        private final UUID distinct;
        private final Map<EventId, EventId> last = new LinkedHashMap<>();
        private final Map<EventId, Participation> standing = new LinkedHashMap<>();
        private final List<UUID> ids = new ArrayList<>();
        private final List<EventId> said = new ArrayList<>();
        private final List<Integer> targets = new ArrayList<>();
        private final List<Moment> moments = new ArrayList<>();

        Story(int seed) {
            random = new Random(seed);
            number = FIRST_PROJECT + seed;
            told = new Frameworks(number);
            sum = told.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL), "sex");
            distinct = told.counted(CountingRule.DISTINCT, tally("beneficiaries-trained", Figure.DISTINCT,
                    new Filter("country", List.of("KE"))));
            for (Period year : YEARS) {
                told.target(distinct, year, "1");
                ids.add(told.target(sum, year, "3"));
                said.add(told.last());
                targets.add(3);
            }
        }

        void tell() {
            while (moments.size() < STEPS) {
                long position = switch (random.nextInt(6)) {
                    case 0, 1, 2 -> record();
                    case 3 -> standing.isEmpty() ? record() : correct();
                    case 4 -> standing.isEmpty() ? record() : retract();
                    default -> revise();
                };
                moments.add(new Moment(position, List.copyOf(standing.values()), List.copyOf(targets)));
            }
        }

        private long record() {
            var took = anybody();
            long position = told.trained(took);
            var id = new EventId(told.trainings, Service.LEDGER.lastVersion(told.trainings));
            standing.put(id, took);
            last.put(id, id);
            return position;
        }

        private long correct() {
            EventId fact = any();
            var after = anybody();
            long position = happened(told.trainings,
                    new CompletionCorrected(told.training, Objects.requireNonNull(last.get(fact)),
                            Objects.requireNonNull(standing.get(fact)), after, "a slip"));
            last.put(fact, new EventId(told.trainings, Service.LEDGER.lastVersion(told.trainings)));
            standing.put(fact, after);
            return position;
        }

        private long retract() {
            EventId fact = any();
            return happened(told.trainings,
                    new CompletionRetracted(told.training, Objects.requireNonNull(last.get(fact)),
                            Objects.requireNonNull(standing.remove(fact)), "never"));
        }

        private long revise() {
            int which = random.nextInt(YEARS.size());
            int after = random.nextInt(5);
            long position = told.tell(new TargetRevised(told.project, sum, ids.get(which), said.get(which),
                    reading(number("" + targets.get(which))), reading(number("" + after)), "again"));
            said.set(which, told.last());
            targets.set(which, after);
            return position;
        }

        private EventId any() { return List.copyOf(standing.keySet()).get(random.nextInt(standing.size())); }

        private Participation anybody() {
            String day = List.of("2023-12-31", "2024-03-05", "2024-11", "2024", "2025-06-01", "2026-01-01")
                    .get(random.nextInt(6));
            return People.took(8_300 + random.nextInt(4), random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                    random.nextBoolean() ? "KE" : "UG", day, number);
        }
    }

    @Test
    void targets_and_actuals_of_each_period_and_up_to_it_are_those_of_a_naive_recount() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var story = new Story(seed);
            story.tell();
            compare(story, story.moments.getLast());
            for (int look = 0; look < 3; look++)
                compare(story, story.moments.get(story.random.nextInt(STEPS)));
        }
    }

    private static void compare(Story story, Moment moment) {
        String which = "history " + (story.number - FIRST_PROJECT) + " as of " + moment.position();
        JsonNode sum = periods(story, story.sum, moment);
        JsonNode distinct = periods(story, story.distinct, moment);
        int targets = 0;
        for (int at = 0; at < YEARS.size(); at++) {
            Period year = YEARS.get(at);
            targets += moment.targets().get(at);
            Predicate<Participation> upTo = one -> !one.occurredOn().latest().isAfter(year.to());
            Predicate<Participation> within = upTo.and(one -> !one.occurredOn().earliest().isBefore(year.from()));
            assertThat(said(sum.get(at), "inPeriod")).as(which)
                    .isEqualTo(moment.targets().get(at) + "/" + reached(of(moment, within).count()));
            assertThat(said(sum.get(at), "cumulative")).as(which)
                    .isEqualTo(targets + "/" + reached(of(moment, upTo).count()));
            assertThat(said(distinct.get(at), "inPeriod")).as(which).isEqualTo("1/" + reached(kenyans(moment, within)));
            assertThat(said(distinct.get(at), "cumulative")).as(which)
                    .isEqualTo((at == 0 ? "1/" : "-/") + reached(kenyans(moment, upTo)));
            bySex(which, sum.get(at).at("/inPeriod/cells"), moment, within);
            bySex(which, sum.get(at).at("/cumulative/cells"), moment, upTo);
        }
    }

    private static void bySex(String which, JsonNode cells, Moment moment, Predicate<Participation> lying) {
        List<String> expected = Stream.of(Sex.FEMALE, Sex.MALE).map(sex -> sex + " "
                + of(moment, lying).filter(one -> one.attributes().sex() == sex).count())
                .filter(line -> !line.endsWith(" 0")).toList();
        assertThat(cells.valueStream().map(cell -> cell.at("/cell/sex").asString() + " "
                + cell.at("/actual/value/number").asString())).as(which)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Of whom nothing is told, there is no number. */
    private static String reached(long told) {
        return told == 0 ? "MISSING" : Long.toString(told);
    }

    private static Stream<Participation> of(Moment moment, Predicate<Participation> lying) {
        return moment.facts().stream().filter(lying);
    }

    private static long kenyans(Moment moment, Predicate<Participation> lying) {
        return of(moment, lying).filter(one -> one.attributes().country().equals("KE")).map(Participation::person)
                .distinct().count();
    }

    private static String said(JsonNode period, String which) {
        JsonNode total = period.at("/" + which + "/total");
        return total.at("/target/number").asString("-") + "/"
                + total.at("/actual/value/number").asString(total.get("status").asString());
    }

    private static JsonNode periods(Story story, UUID indicator, Moment moment) {
        return json("/v1/projects/" + story.told.project + "/indicators/" + indicator + "?asOf=" + moment.position()
                + "&atLeast=" + moment.position(), Role.ANALYST).get("periods");
    }
}
