package org.cooptrack.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.publication.PublicationRule.*;
import static org.cooptrack.command.publication.Reports.*;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.publication.PublicationCommand.*;
import org.cooptrack.events.publication.*;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The law of published reports. Amina prepares, Bola publishes; history has a hundred events. */
@NullUnmarked
class PublicationTest {
    private static final ReportContent FIRST = content(40, 600, 400), SECOND = content(60, 700, 400);
    private static final PrepareReport PREPARED = preparing(FIRST, null);
    private static final String WHY = "Ninety women were recorded late";

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").lastPosition(99)
            .stream("organisation:" + PARTNER);
    private final Case<PublicationCommand, PublicationState, PublicationEvent> report = new Case<>(
            PublicationState.START, Publication::decide, Publication::evolve, facts);

    @Test
    void what_one_prepared_another_publishes_under_its_digest() {
        assertThat(report.when(PREPARED)).singleElement().isInstanceOfSatisfying(ReportPrepared.class, prepared -> {
            assertThat(prepared.edition()).isEqualTo(1);
            assertThat(prepared.size()).isGreaterThan(100);
            assertThat(prepared.content()).isEqualTo(FIRST);
        });
        facts.asking("bola");
        assertThat(report.when(new PublishReport(ONE, sha256(FIRST))))
                .containsExactly(new ReportPublished(ONE, 1, 40, sha256(FIRST)));
    }

    @Test
    void the_same_wish_twice_is_granted_and_nothing_happens() {
        report.given(PREPARED);
        assertThat(report.when(PREPARED)).isEmpty();
        facts.asking("bola");
        report.given(new PublishReport(ONE, sha256(FIRST)));
        assertThat(report.when(new PublishReport(ONE, sha256(FIRST)))).isEmpty();
        assertThat(report.when(PREPARED)).isEmpty();
        report.given(erratum(70, change(WOMEN, 600L, 601L)));
        assertThat(report.when(erratum(70, change(WOMEN, 600L, 601L)))).isEmpty();
        report.given(preparing(SECOND, WHY));
        assertThat(report.when(preparing(SECOND, WHY))).isEmpty();
        report.given(new WithdrawReport(ONE, "all wrong"));
        assertThat(report.when(new WithdrawReport(ONE, "all wrong"))).isEmpty();
    }

    @Test
    void nobody_publishes_what_they_prepared_themselves() {
        report.given(PREPARED);
        report.refuses(new PublishReport(ONE, sha256(FIRST)), OWN_REPORT, "/publication");
    }

    @Test
    void only_what_was_prepared_and_read_is_published() {
        facts.asking("bola");
        report.refuses(new PublishReport(ONE, sha256(FIRST)), UNKNOWN, "/publication");
        facts.asking("amina");
        report.given(PREPARED);
        facts.asking("bola");
        report.refuses(new PublishReport(ONE, sha256(SECOND)), NOT_WHAT_WAS_READ, "/sha256");
        report.given(new PublishReport(ONE, sha256(FIRST)));
        report.refuses(new PublishReport(ONE, sha256(SECOND)), NOTHING_PREPARED, "/publication");
    }

    @Test
    void what_waits_may_be_prepared_otherwise_and_stays_the_first_edition() {
        report.given(PREPARED);
        assertThat(((ReportPrepared) report.when(preparing(SECOND, null)).getFirst()).edition()).isEqualTo(1);
        facts.asking("bola");
        report.refuses(new PublishReport(ONE, sha256(FIRST)), NOT_WHAT_WAS_READ, "/sha256");
    }

    @Test
    void a_report_says_figures_of_history_that_there_is() {
        refusesContent(content(100, 1, 1), BEYOND_HISTORY, "/content/position");
        refusesContent(content(-1, 1, 1), BEYOND_HISTORY, "/content/position");
        refusesContent(content(40), NOTHING_REPORTED, "/content/figures");
        refusesContent(content(40, Collections.nCopies(11, figure(1, 1)).toArray(ReportedFigure[]::new)),
                TOO_MANY_FIGURES, "/content/figures");
        for (int other : new int[]{1, 3})
            refusesContent(new ReportContent(other, 40, FIRST.figures(), new TreeMap<>()), FORM_UNKNOWN,
                    "/content/form");
        assertThat(report.when(preparing(content(99, 1, 1), null))).hasSize(1);
    }

    @Test
    void its_digest_is_that_of_its_canonical_form() {
        report.refuses(otherwise(LocalizedText.of(Map.of("fr", "R")), List.of(), FIVE_PERCENT, sha256(SECOND)),
                DIGEST_OTHER, "/sha256");
        report.refuses(otherwise(LocalizedText.of(Map.of("fr", "R")), List.of(), FIVE_PERCENT,
                sha256(FIRST).toUpperCase(java.util.Locale.ROOT)), EverywhereRule.DIGEST_MALFORMED, "/sha256");
    }

    @Test
    void it_has_a_title_partners_that_are_known_and_a_threshold() {
        LocalizedText title = LocalizedText.of(Map.of("fr", "R"));
        String own = sha256(FIRST);
        report.refuses(otherwise(LocalizedText.of(Map.of("fr", " ")), List.of(), FIVE_PERCENT, own), TITLE_MISSING,
                "/title");
        report.refuses(otherwise(title, List.of(UUID.randomUUID()), FIVE_PERCENT, own), ADDRESSEE_UNKNOWN,
                "/addressedTo/0");
        report.refuses(otherwise(title, List.of(PARTNER, PARTNER), FIVE_PERCENT, own), ADDRESSEE_TWICE,
                "/addressedTo/1");
        report.refuses(otherwise(title, List.of(), new Materiality(null, null), own), MATERIALITY_MISSING,
                "/materiality");
        report.refuses(otherwise(title, List.of(), new Materiality(Decimal.of("-0.01"), null), own),
                MATERIALITY_NEGATIVE, "/materiality/share");
        report.refuses(otherwise(title, List.of(), new Materiality(null, Decimal.of(-1)), own), MATERIALITY_NEGATIVE,
                "/materiality/absolute");
        assertThat(report.when(otherwise(title, List.of(), new Materiality(Decimal.ZERO, Decimal.ZERO), own)))
                .hasSize(1);
    }

    @Test
    void a_reissue_comes_in_place_of_what_was_published_and_says_why() {
        published();
        report.refuses(preparing(SECOND, null), REASON_MISSING, "/reason");
        report.given(preparing(SECOND, WHY));
        assertThat(publishedBy("bola", SECOND))
                .containsExactly(new ReportReissued(ONE, 2, 60, sha256(SECOND), sha256(FIRST), WHY));
    }

    @Test
    void a_reissue_tells_of_later_history() {
        published();
        report.refuses(preparing(content(39, 700, 400), WHY), NOT_LATER, "/content/position");
        report.refuses(preparing(content(40, 700, 400), WHY), NOT_LATER, "/content/position");
        assertThat(report.when(preparing(content(41, 700, 400), WHY))).hasSize(1);
    }

    @Test
    void a_change_below_the_threshold_is_listed_beside_the_report() {
        published();
        ListErratum wish = erratum(70, change(TOTAL, 1_000L, 1_001L), change(WOMEN, 600L, 601L));
        assertThat(report.when(wish)).containsExactly(new ErratumListed(ONE, 1, 70, wish.changes(), WHY));
    }

    @Test
    void a_change_above_it_wants_a_new_edition_however_many_errata_it_is_told_in() {
        published();
        report.refuses(erratum(70, change(TOTAL, 1_000L, 1_051L)), MATERIAL, "/changes/0/after");
        report.given(erratum(70, change(TOTAL, 1_000L, 1_050L)));
        report.refuses(erratum(71, change(TOTAL, 1_050L, 1_060L)), MATERIAL, "/changes/0/after");
        report.given(preparing(content(72, 660, 400), WHY));
        publishedBy("bola", content(72, 660, 400));
        assertThat(report.when(erratum(73, change(TOTAL, 1_060L, 1_061L)))).hasSize(1);
    }

    @Test
    void an_erratum_tells_what_was_last_said_and_what_it_is_now() {
        published();
        report.refuses(erratum(70), NOTHING_CHANGED, "/changes");
        report.refuses(erratum(70, change(WOMEN, 600L, 600L)), NOTHING_CHANGED, "/changes/0/after");
        report.refuses(erratum(70, change(WOMEN, 599L, 601L)), BEFORE_OTHER, "/changes/0/before");
        report.refuses(erratum(70, change(place(Part.CELL, Map.of("sex", "OTHER")), 0L, 1L)), BEFORE_OTHER,
                "/changes/0/before");
        report.refuses(erratum(70, change(WOMEN, 600L, 601L), change(WOMEN, 600L, 602L)), PLACE_TWICE,
                "/changes/1/place");
        report.given(erratum(70, change(WOMEN, 600L, 601L)));
        report.refuses(erratum(71, change(WOMEN, 600L, 602L)), BEFORE_OTHER, "/changes/0/before");
        assertThat(report.when(erratum(71, change(WOMEN, 601L, 600L)))).as("back to what was published").hasSize(1);
    }

    @Test
    void a_cell_may_come_or_go_where_it_is_not_material() {
        facts.asking("amina");
        report.given(otherwise(LocalizedText.of(Map.of("fr", "R")), List.of(),
                new Materiality(Decimal.of("0.05"), Decimal.of(10)), sha256(FIRST)));
        publishedBy("bola", FIRST);
        FigurePlace other = place(Part.CELL, Map.of("sex", "OTHER"));
        report.given(erratum(70, change(other, null, 1L)));
        assertThat(report.when(erratum(71, change(other, 1L, null)))).hasSize(1);
        report.refuses(erratum(72, change(other, null, 11L)), MATERIAL, "/changes/0/after");
    }

    @Test
    void an_erratum_names_a_figure_that_says_numbers() {
        report.given(preparing(content(40, suppressed()), null));
        publishedBy("bola", content(40, suppressed()));
        report.refuses(erratum(70, change(TOTAL, null, 1L)), PLACE_UNKNOWN, "/changes/0/place/figure");
        report.refuses(erratum(70, new FigureChange(new FigurePlace(1, Part.TOTAL, new TreeMap<>(), TOTAL.count()),
                null, Decimal.ONE)), PLACE_UNKNOWN, "/changes/0/place/figure");
    }

    @Test
    void an_erratum_tells_of_later_history_than_the_report_and_the_erratum_before() {
        published();
        report.refuses(erratum(40, change(WOMEN, 600L, 601L)), NOT_LATER, "/position");
        report.refuses(erratum(100, change(WOMEN, 600L, 601L)), BEYOND_HISTORY, "/position");
        report.given(erratum(41, change(WOMEN, 600L, 601L)));
        report.refuses(erratum(41, change(WOMEN, 601L, 602L)), NOT_LATER, "/position");
    }

    @Test
    void there_are_no_errata_of_what_was_not_published() {
        report.refuses(erratum(70, change(WOMEN, 600L, 601L)), UNKNOWN, "/publication");
        report.given(PREPARED);
        report.refuses(erratum(70, change(WOMEN, 600L, 601L)), NOT_PUBLISHED, "/publication");
    }

    @Test
    void under_what_was_withdrawn_nothing_more_is_published() {
        report.refuses(new WithdrawReport(ONE, "all wrong"), UNKNOWN, "/publication");
        published();
        assertThat(report.when(new WithdrawReport(ONE, "all wrong")))
                .containsExactly(new ReportWithdrawn(ONE, "all wrong"));
        report.refuses(preparing(SECOND, WHY), WITHDRAWN, "/publication");
        report.refuses(new PublishReport(ONE, sha256(FIRST)), WITHDRAWN, "/publication");
        report.refuses(erratum(70, change(WOMEN, 600L, 601L)), WITHDRAWN, "/publication");
    }

    private void published() {
        report.given(PREPARED);
        publishedBy("bola", FIRST);
    }

    private List<PublicationEvent> publishedBy(String somebody, ReportContent content) {
        facts.asking(somebody);
        List<PublicationEvent> events = report.when(new PublishReport(ONE, sha256(content)));
        facts.asking("amina");
        return events;
    }

    private void refusesContent(ReportContent content, PublicationRule rule, String field) {
        report.refuses(preparing(content, null), rule, field);
    }

    private static PrepareReport otherwise(LocalizedText title, List<UUID> to, Materiality materiality,
            String sha256) {
        return preparing(FIRST, title, to, materiality, sha256, null);
    }

    private static ListErratum erratum(long position, FigureChange... changes) {
        return new ListErratum(ONE, position, List.of(changes), WHY);
    }
}
