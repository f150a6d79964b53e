package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.events.funds.TransactionType.COMMITMENT;
import static org.cooptrack.events.funds.TransactionType.RECEIPT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Rule;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Random histories of a project's money, published and recorded here, against a recount that knows nothing of the books. */
@NullUnmarked
class LeftOfCommitmentsTest {
    private static final UUID PROJECT = id(1), NORWAY = id(2), FRANCE = id(3);
    private static final String PUBLISHED = "NO-BRC-971277882";
    private static final FieldDate DAY = FieldDate.parse("2025-06-01");
    private static final List<Party> PARTIES = Arrays.asList(null, Party.of(NORWAY), Party.of(NORWAY),
            Party.of(NORWAY, PUBLISHED), Party.of(NORWAY, "NO-4"), Party.of(FRANCE), new Party(null, PUBLISHED, null,
                    null, null),
            new Party(null, null, LocalizedText.of(Map.of("en", "Norway")), null, null));

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").withCodeLists()
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).stream("organisation:" + NORWAY)
            .stream("organisation:" + FRANCE).event(new EventId("organisation:" + NORWAY, 0),
                    new OrganisationRegistered(NORWAY, LocalizedText.of(Map.of("en", "Norway")), new Classification(
                            "10", null, List.of()), PUBLISHED, "NO", LocalDate.parse("2020-01-01")));
    private final Set<Class<?>> happened = new HashSet<>();
    private final Set<Rule> refusals = new HashSet<>();
    private Books books = Books.START;
    private Recount recount = new Recount();
    private int version;

    @Test
    void what_is_left_of_each_commitment_is_what_a_recount_of_its_history_says() {
        for (int seed = 0; seed < 300; seed++) {
            books = Books.START;
            recount = new Recount();
            var random = new Random(seed);
            for (var partner : List.of(NORWAY, FRANCE))
                asked(new SignFundingAgreement(PROJECT, partner, partner, "A", usd(9000), LocalDate.parse("2025-01-01"),
                        List.of(), null));
            for (int step = 0; step < 40; step++) {
                if (step == 7) published(random);
                asked(anything(random, id(100 + step)));
                leftIsAsRecounted("seed " + seed + ", step " + step);
            }
        }
        assertThat(happened).contains(FundsCommitted.class, CommitmentAmended.class, FundsDecommitted.class,
                FundsReceived.class, FundsRefunded.class, TransactionReversed.class, TransactionCorrected.class,
                TransactionRetracted.class);
        assertThat(refusals).contains(FundsRule.MORE_THAN_IS_LEFT, FundsRule.PARTNER_WANTED, FundsRule.PARTNER_FIXED,
                FundsRule.REFERENCE_OF_ANOTHER, FundsRule.FOLLOWED_BY_OTHERS);
    }

    private void leftIsAsRecounted(String when) {
        for (var commitment : recount.commitments()) {
            var left = recount.left(commitment);
            assertThat(Commitments.left(books.posting(commitment, "/id"), books.postings())).as(when)
                    .isEqualTo(left);
            if (recount.reversed(commitment)) continue;
            var more = left.plus(Decimal.of("0.01"));
            refusedAsMoreThanIsLeft(new DecommitFunds(PROJECT, id(9), commitment, null, usd(more), DAY, "why"));
            if (left.sign() > 0)
                assertThat(decided(new DecommitFunds(PROJECT, id(9), commitment, null, usd(left), DAY, "why")))
                        .as(when).hasSize(1);
            if (recount.followed(commitment)) continue;
            var says = recount.says(commitment);
            if (says.value().amount().compareTo(more) > 0)
                refusedAsMoreThanIsLeft(correction(commitment, says.value().amount().minus(more), says.provider()));
            if (left.sign() > 0 && says.value().amount().compareTo(left) > 0)
                assertThat(decided(correction(commitment, says.value().amount().minus(left), says.provider())))
                        .as(when).hasSize(1);
        }
    }

    private void refusedAsMoreThanIsLeft(FundsCommand wish) {
        assertThatThrownBy(() -> decided(wish)).isInstanceOfSatisfying(Rejected.class,
                refusal -> assertThat(refusal.rule()).isEqualTo(FundsRule.MORE_THAN_IS_LEFT));
    }

    private FundsCommand anything(Random random, UUID id) {
        int amount = 1 + random.nextInt(900);
        var known = recount.any(random);
        var partner = random.nextInt(3) == 0 ? FRANCE : NORWAY;
        return switch (random.nextInt(10)) {
            case 0 -> new CommitFunds(PROJECT, id, partner, null, usd(amount), DAY, null);
            case 1, 2 -> new ReceiveFunds(PROJECT, id, partner, null, usd(amount), DAY, null);
            case 3 -> new AmendCommitment(PROJECT, id, known, null, Decimal.of(amount), DAY, "addendum");
            case 4 -> new DecommitFunds(PROJECT, id, known, null, usd(amount), DAY, "smaller");
            case 5 -> new RefundFunds(PROJECT, id, known, null, usd(amount), DAY, "unspent");
            case 6 -> new ReverseTransaction(PROJECT, id, known, null, DAY, "booked twice");
            case 7 -> new RetractTransaction(PROJECT, known, "never happened");
            default -> correction(known, Decimal.of(random.nextInt(4) == 0 ? -amount : amount),
                    PARTIES.get(random.nextInt(PARTIES.size())));
        };
    }

    private static CorrectTransaction correction(UUID id, Decimal amount, Party provider) {
        return new CorrectTransaction(PROJECT, id, null, usd(amount), DAY, provider, null, null, "typo");
    }

    /** Money of Norway that was published before. */
    private void published(Random random) {
        for (var type : List.of(COMMITMENT, RECEIPT))
            happened(new TransactionAdopted(PROJECT, id(50 + type.ordinal()), new PublishedTransaction(
                    Transaction.plain(null, type, usd(1 + random.nextInt(900)), FieldDate.parse("2025-02-01"),
                            new Party(null, PUBLISHED, null, null, null), null),
                    List.of()), List.of(), List.of()));
    }

    private void asked(FundsCommand wish) {
        try {
            decided(wish).forEach(this::happened);
        } catch (Rejected refused) {
            refusals.add(refused.rule());
        }
    }

    private List<FundsEvent> decided(FundsCommand wish) { return Funds.decide(wish, books, facts); }

    private void happened(FundsEvent event) {
        happened.add(event.getClass());
        books = Funds.evolve(books, event, new EventId("project-funds:" + PROJECT, version++));
        recount = recount.with(event);
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, number); }

    private static Money usd(int amount) { return usd(Decimal.of(amount)); }

    private static Money usd(Decimal amount) { return new Money(amount, "USD", LocalDate.parse("2025-03-01")); }

    /** All that was said and not taken back, looked through from the beginning for each question. */
    private record Recount(List<FundsEvent> history) {
        Recount() { this(List.of()); }

        Recount with(FundsEvent event) {
            var longer = new ArrayList<>(history);
            longer.add(event);
            return new Recount(longer);
        }

        List<UUID> commitments() {
            return standing().stream().filter(event -> root(event.id()).equals(event.id()))
                    .map(TransactionEvent::id).filter(id -> says(id).type() == COMMITMENT).toList();
        }

        UUID any(Random random) {
            var ids = standing().stream().map(TransactionEvent::id).toList();
            return ids.isEmpty() ? id(99) : ids.get(random.nextInt(ids.size()));
        }

        boolean reversed(UUID id) {
            return standing().stream().anyMatch(event -> event instanceof TransactionReversed reversal
                    && reversal.reversed().equals(id));
        }

        boolean followed(UUID id) {
            return standing().stream().anyMatch(event -> id.equals(before(event)));
        }

        /** What a commitment still is, and no more than what its partner committed and did not yet give. */
        Decimal left(UUID commitment) {
            var partner = partner(says(commitment));
            var own = Decimal.ZERO;
            var unpaid = Decimal.ZERO;
            for (var event : standing()) {
                var says = says(event.id());
                if (root(event.id()).equals(commitment)) own = own.plus(says.value().amount());
                if (!partner.equals(partner(says))) continue;
                if (says.type() == COMMITMENT) unpaid = unpaid.plus(says.value().amount());
                if (says.type() == RECEIPT) unpaid = unpaid.minus(says.value().amount());
            }
            var least = unpaid.compareTo(own) < 0 ? unpaid : own;
            return least.sign() < 0 ? Decimal.ZERO : least;
        }

        Transaction says(UUID id) {
            Transaction says = null;
            for (var event : history) {
                if (event instanceof TransactionEvent said && said.id().equals(id)) says = said.transaction();
                if (event instanceof TransactionCorrected put && put.id().equals(id)) says = put.after();
            }
            return says;
        }

        private List<TransactionEvent> standing() {
            var retracted = history.stream().filter(TransactionRetracted.class::isInstance)
                    .map(event -> ((TransactionRetracted) event).id()).toList();
            return history.stream().filter(TransactionEvent.class::isInstance).map(TransactionEvent.class::cast)
                    .filter(event -> !retracted.contains(event.id())).toList();
        }

        private UUID root(UUID id) {
            return standing().stream().filter(event -> event.id().equals(id) && before(event) != null)
                    .map(event -> root(before(event))).findFirst().orElse(id);
        }

        private static UUID before(TransactionEvent event) {
            return switch (event) {
                case CommitmentAmended amended -> amended.commitment();
                case FundsDecommitted decommitted -> decommitted.commitment();
                case FundsRefunded refunded -> refunded.refunded();
                case TransactionReversed reversed -> reversed.reversed();
                default -> null;
            };
        }

        private static String partner(Transaction says) {
            var party = says.provider();
            if (party == null || party.key() == null) return "nobody";
            return party.key().equals(PUBLISHED) ? NORWAY.toString() : party.key();
        }
    }
}
