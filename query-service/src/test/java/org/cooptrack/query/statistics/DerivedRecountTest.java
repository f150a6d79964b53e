package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.FundsCommitted;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.events.project.Outcomes;
import org.cooptrack.events.project.OutcomesLinked;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.project.ParticipatingOrganisationAdded;
import org.cooptrack.events.project.ParticipatingOrganisationRemoved;
import org.cooptrack.events.project.Pillar;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.portfolio.ProjectFacts;
import org.cooptrack.web.problem.Language;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What facts do not say themselves (who pays for their project, what it serves, where their country lies), against a naive recount. */
class DerivedRecountTest {
    private static final int HISTORIES = 60, PARTNERS = 3;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));
    private static final Measure MEASURE = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static final List<String> DAYS = List.of("1987-03-01", "1992-07-15", "2006-01-31", "2013-08-08",
            "2019-12-31");

    private final JdbcClient views = FreshViews.prepared();
    private final FactProjection facts = new FactProjection(List.of(new ProjectFacts()));
    private final Statistics statistics = new Statistics(views, new Catalogue(List.of()), List.of(new Agreed(views)));
    private final List<Recorded<Event>> told = new ArrayList<>();
    private Random random = new Random(0);

    @Test
    void figures_by_what_was_said_of_projects_and_countries_are_those_of_a_naive_recount() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            views.sql("truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, folded")
                    .update();
            views.sql("delete from said where since >= 0").update();
            random = new Random(seed);
            tell(50);
            int cut = 1 + random.nextInt(told.size() - 1);
            facts.write(told.subList(0, cut), views);
            facts.write(told.subList(cut, told.size()), views);
            for (int asOf : new int[]{told.size() - 1, random.nextInt(told.size())})
                compare("history " + seed + " as of " + asOf, told.subList(0, asOf + 1), asOf);
        }
    }

    private void compare(String which, List<Recorded<Event>> known, long asOf) {
        List<Participation> live = live(known);
        for (var one : Map.<Dimension, Function<Participation, Set<String>>>of(
                Dimension.DEVELOPMENT_PARTNER, fact -> supporting(known, fact),
                Dimension.PILLAR, fact -> pillars(known, fact),
                Dimension.INCOME_GROUP, fact -> incomeGroup(fact),
                Dimension.ILO_REGION, _ -> Set.of("AFRICA"),
                Dimension.M49_REGION, _ -> Set.of("014", "202", "002", "001")).entrySet()) {
            assertThat(written(totals(one.getKey(), asOf))).as(which + " by " + one.getKey())
                    .isEqualTo(written(counted(live, one.getValue())));
            filtered(which, one.getKey(), counted(live, one.getValue()), asOf);
        }
        attributed(which, known, live, asOf);
    }

    private void filtered(String which, Dimension dimension, Map<String, BigDecimal> expected, long asOf) {
        expected.forEach((value, count) -> {
            var condition = new Condition(new Axis.Of(dimension), value.isEmpty() ? List.of() : List.of(value));
            assertThat(Counted.total(statistics.cells(Question.of(MEASURE, List.of(), List.of(condition), asOf))
                    .getFirst())).as(which + " where " + dimension + " is " + value).isEqualByComparingTo(count);
        });
    }

    private void attributed(String which, List<Recorded<Event>> known, List<Participation> live, long asOf) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        live.forEach(fact -> fact.setting().projects().forEach(share -> {
            BigDecimal part = share.share().value().value().movePointLeft(2);
            shares(known, share.project(), fact.occurredOn().latest())
                    .forEach((partner, of) -> expected.merge(partner, part.multiply(of), BigDecimal::add));
        }));
        Map<String, BigDecimal> found = totals(Dimension.ATTRIBUTED_PARTNER, asOf);
        assertThat(written(found)).as(which + " attributed").isEqualTo(written(expected));
        assertThat(found.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as(which + " adds up")
                .isEqualByComparingTo(BigDecimal.valueOf(live.size()));
        lineage(which, found, asOf);
        var answer = statistics.answer(question(Dimension.ATTRIBUTED_PARTNER, asOf), Language.EN);
        if (!live.isEmpty())
            assertThat(answer.totals().getFirst().overlap()).as(which).isEqualTo(new Overlap(
                    new Amount(Decimal.ZERO, false), null, new Amount(Decimal.ZERO, false)));
    }

    /** What the events under a cell contribute adds up to it. */
    private void lineage(String which, Map<String, BigDecimal> cells, long asOf) {
        cells.forEach((partner, part) -> {
            var cell = new Condition(new Axis.Of(Dimension.ATTRIBUTED_PARTNER),
                    partner.isEmpty() ? List.of() : List.of(partner));
            var question = new Question(MEASURE, List.of(), List.of(), List.of(cell), Question.BEGINNING, Question.END,
                    asOf);
            assertThat(new Lineage(views).of(question, false, null, 1_000).items().stream()
                    .map(line -> line.contribution().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(which + " events of " + partner).isEqualByComparingTo(part);
        });
    }

    private static Map<String, BigDecimal> counted(List<Participation> live,
            Function<Participation, Set<String>> values) {
        Map<String, BigDecimal> counts = new TreeMap<>();
        live.forEach(fact -> {
            Set<String> all = values.apply(fact);
            for (String value : all.isEmpty() ? Set.of("") : all)
                counts.merge(value, BigDecimal.ONE, BigDecimal::add);
        });
        return counts;
    }

    private Map<String, BigDecimal> totals(Dimension dimension, long asOf) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        statistics.cells(question(dimension, asOf)).forEach(cell -> totals
                .put(cell.cell().getOrDefault(dimension.code(), ""), Counted.total(cell)));
        return totals;
    }

    private static Map<String, String> written(Map<String, BigDecimal> numbers) {
        Map<String, String> written = new TreeMap<>();
        numbers.forEach((value, number) -> written.put(value, new Decimal(number).toString()));
        return written;
    }

    private static Question question(Dimension dimension, long asOf) {
        return Question.of(MEASURE, List.of(new Axis.Of(dimension)), List.of(), asOf);
    }

    private static List<Participation> live(List<Recorded<Event>> known) {
        Map<EventId, Participation> live = new HashMap<>();
        known.forEach(one -> {
            if (one.event() instanceof BeneficiaryFollowedUp fact) live.put(one.id(), fact.participation());
            if (one.event() instanceof FollowUpRetracted gone) live.remove(gone.amends());
        });
        return List.copyOf(live.values());
    }

    private static Set<String> supporting(List<Recorded<Event>> known, Participation fact) {
        Set<String> all = new LinkedHashSet<>();
        fact.setting().projects().forEach(share -> {
            var sayings = new Sayings();
            List<String> partners = new ArrayList<>();
            for (Recorded<Event> one : known)
                switch (one.event()) {
                    case ParticipatingOrganisationAdded event when event.project().equals(share.project()) -> {
                        partners.add(event.participant().organisation().toString());
                        sayings.say(event.occurredOn(), partners);
                    }
                    case ParticipatingOrganisationRemoved event when event.project().equals(share.project()) -> {
                        partners.remove(event.participant().organisation().toString());
                        sayings.say(event.occurredOn(), partners);
                    }
                    default -> {
                    }
                }
            all.addAll(sayings.on(fact.occurredOn().latest()));
        });
        return all;
    }

    private static Set<String> pillars(List<Recorded<Event>> known, Participation fact) {
        Set<String> all = new LinkedHashSet<>();
        fact.setting().projects().forEach(share -> {
            var sayings = new Sayings();
            for (Recorded<Event> one : known)
                if (one.event() instanceof OutcomesLinked event && event.project().equals(share.project()))
                    sayings.say(event.occurredOn(), event.after().pillars().stream().map(Enum::name).toList());
            all.addAll(sayings.on(fact.occurredOn().latest()));
        });
        return all;
    }

    /** What is said last holds from its day on, and not before what was said earlier; the first holds for the time before, too. */
    private static final class Sayings {
        private final List<Map.Entry<LocalDate, List<String>>> said = new ArrayList<>();

        void say(LocalDate day, List<String> values) {
            LocalDate since = said.isEmpty() || day.isAfter(said.getLast().getKey()) ? day : said.getLast().getKey();
            said.removeIf(one -> one.getKey().equals(since));
            said.add(Map.entry(since, List.copyOf(values)));
        }

        List<String> on(LocalDate day) {
            return said.stream().filter(one -> !one.getKey().isAfter(day)).reduce((_, later) -> later)
                    .or(() -> said.stream().findFirst()).map(Map.Entry::getValue).orElse(List.of());
        }
    }

    /** Both Kenya and Uganda; Kenya became one of lower middle income in July 2015, and nobody was classified before July 1988. */
    private static Set<String> incomeGroup(Participation fact) {
        return fact.occurredOn().latest().getYear() < 1988
                ? Set.of()
                : fact.occurredOn().latest().getYear() > 2015 && fact.attributes().country().equals("KE")
                        ? Set.of("LOWER_MIDDLE")
                        : Set.of("LOW");
    }

    private static Map<String, BigDecimal> shares(List<Recorded<Event>> known, UUID project, LocalDate day) {
        Map<String, BigDecimal> net = new TreeMap<>();
        Set<String> currencies = new LinkedHashSet<>();
        Map<String, BigDecimal> byCurrency = new TreeMap<>();
        known.forEach(one -> {
            Transaction of;
            BigDecimal sign = BigDecimal.ONE;
            switch (one.event()) {
                case FundsCommitted event when event.project().equals(project) -> of = event.transaction();
                case TransactionRetracted event when event.project().equals(project) -> {
                    of = event.before();
                    sign = sign.negate();
                }
                default -> {
                    return;
                }
            }
            if (of.date().latest().isAfter(day)) return;
            BigDecimal amount = of.value().amount().value().multiply(sign);
            String partner = of.provider() == null ? "" : of.provider().key();
            net.merge(partner, amount, BigDecimal::add);
            byCurrency.merge(partner + " " + of.value().currency(), amount, BigDecimal::add);
        });
        byCurrency.forEach((key, amount) -> {
            if (amount.signum() != 0) currencies.add(key.substring(key.length() - 3));
        });
        net.values().removeIf(amount -> amount.signum() <= 0);
        if (currencies.size() != 1 || net.isEmpty()) return Map.of("", BigDecimal.ONE);
        BigDecimal all = net.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, BigDecimal> shares = new TreeMap<>();
        net.forEach((partner, amount) -> shares.put(partner, amount.divide(all, 6, RoundingMode.DOWN)));
        BigDecimal left = BigDecimal.ONE.subtract(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        String largest = net.entrySet().stream()
                .min(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(String::isEmpty)
                                .thenComparing(Comparator.naturalOrder())))
                .orElseThrow().getKey();
        shares.merge(largest, left, BigDecimal::add);
        return shares;
    }

    private void tell(int events) {
        told.clear();
        for (int project : new int[]{1, 2})
            add(Projects.drafted(People.project(project), null, null, day()));
        while (told.size() < events) {
            UUID project = People.project(1 + random.nextInt(2));
            switch (random.nextInt(8)) {
                case 0 -> add(new ParticipatingOrganisationAdded(project, funder(), day()));
                case 1 -> leave(project);
                case 2 -> add(new OutcomesLinked(project, Outcomes.NONE, new Outcomes(List.of(),
                        List.of(Pillar.values()[random.nextInt(4)]), List.of(), List.of(), List.of()), day()));
                case 3 -> commit(project);
                case 4 -> retract();
                default -> {
                    int[] projects = random.nextInt(3) == 0 ? new int[]{1, 2} : new int[]{1 + random.nextInt(2)};
                    add(new BeneficiaryFollowedUp(People.project(9), People.took(random.nextInt(5), Sex.FEMALE,
                            random.nextBoolean() ? "KE" : "UG", day().toString(), projects), 3,
                            FollowUpOutcome.APPLIED, List.of()));
                }
            }
        }
    }

    private void leave(UUID project) {
        var there = told.stream().map(Recorded::event).filter(ParticipatingOrganisationAdded.class::isInstance)
                .map(ParticipatingOrganisationAdded.class::cast).filter(one -> one.project().equals(project)).toList();
        if (!there.isEmpty())
            add(new ParticipatingOrganisationRemoved(project,
                    there.get(random.nextInt(there.size())).participant(), day(), "gone"));
    }

    private void commit(UUID project) {
        String currency = random.nextInt(8) == 0 ? "EUR" : "USD";
        LocalDate day = day();
        Party provider = random.nextInt(5) == 0 ? null : Party.of(partner());
        add(new FundsCommitted(project, new UUID(0x7123, 0x8000000000000000L + told.size()), null,
                Transaction.plain(null, TransactionType.COMMITMENT,
                        new Money(Decimal.of(1 + random.nextInt(30)), currency, day), FieldDate.on(day), provider,
                        null),
                List.of(), List.of()));
    }

    /** A fact or a commitment that stands. */
    private void retract() {
        List<Recorded<Event>> standing = told.stream().filter(one -> one.event() instanceof FundsCommitted
                || one.event() instanceof BeneficiaryFollowedUp).filter(one -> told.stream()
                        .noneMatch(other -> one.id().equals(amended(other.event()))))
                .toList();
        if (standing.isEmpty()) return;
        var one = standing.get(random.nextInt(standing.size()));
        switch (one.event()) {
            case FundsCommitted fact -> add(new TransactionRetracted(fact.project(), fact.id(), one.id(),
                    fact.transaction(), "never", List.of()));
            case BeneficiaryFollowedUp fact ->
                add(new FollowUpRetracted(fact.training(), one.id(), fact.participation(), "never"));
            default -> throw new IllegalStateException();
        }
    }

    private static EventId amended(Event event) {
        return switch (event) {
            case TransactionRetracted gone -> gone.amends();
            case FollowUpRetracted gone -> gone.amends();
            default -> new EventId("none:" + new UUID(0, 0), 0);
        };
    }

    private ParticipatingOrganisation funder() {
        return new ParticipatingOrganisation(partner(), ParticipantRole.FUNDING);
    }

    private UUID partner() { return new UUID(0x7777, 0x8000000000000000L + random.nextInt(PARTNERS)); }

    private LocalDate day() { return LocalDate.parse(DAYS.get(random.nextInt(DAYS.size()))); }

    private void add(Event event) {
        var id = new EventId("training:" + People.project(9), told.size());
        told.add(new Recorded<>(told.size(), id, Instant.parse("2020-01-01T00:00:00Z").plusSeconds(told.size()), event,
                Telling.SOMEBODY));
    }
}
