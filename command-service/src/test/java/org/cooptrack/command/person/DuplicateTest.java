package org.cooptrack.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.person.DuplicateCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.person.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DuplicateTest {
    private static final UUID AWA = person(1), AWE = person(2), AWO = person(3);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").stream("person:" + AWA)
            .stream("person:" + AWE);
    private final Case<DuplicateCommand, DuplicateState, DuplicateEvent> two = new Case<>(Duplicate.START,
            Duplicate::decide, (_, event, id) -> Duplicate.evolve(event, id), facts);

    @Test
    void two_persons_have_one_question_in_whichever_order_they_are_named() {
        assertThat(propose(AWA, AWE).stream()).isEqualTo(propose(AWE, AWA).stream());
    }

    @Test
    void a_duplicate_is_proposed_once_and_a_human_decides() {
        assertThat(two.when(propose(AWA, AWE))).hasSize(1);
        assertThat(two.when(propose(AWE, AWA))).isEmpty();
        assertThat(two.when(merge(AWE, AWA))).singleElement().isInstanceOfSatisfying(PersonsMerged.class,
                event -> assertThat(event.takes()).extracting("key")
                        .containsExactly("merged-person:" + AWE + ":" + AWA));
        assertThat(two.when(merge(AWE, AWA))).isEmpty();
        assertThat(two.when(propose(AWA, AWE))).isEmpty();
    }

    @Test
    void nobody_is_proposed_who_is_not_known() {
        two.refuses(propose(AWO, AWA), PersonRule.UNKNOWN, "/person");
        two.refuses(propose(AWA, AWO), PersonRule.OTHER_UNKNOWN, "/other");
    }

    @Test
    void a_person_is_not_merged_with_itself() {
        two.refuses(propose(AWA, AWA), PersonRule.WITH_ITSELF, "/person");
        two.refuses(merge(AWA, AWA), PersonRule.WITH_ITSELF, "/person");
    }

    @Test
    void what_nobody_proposed_is_not_decided() {
        two.refuses(merge(AWA, AWE), PersonRule.NOT_PROPOSED, "/into");
        two.refuses(refuse(AWA, AWE), PersonRule.NOT_PROPOSED, "/other");
        two.refuses(takeBack(AWA, AWE), PersonRule.NOT_MERGED, "/from");
    }

    @Test
    void a_refused_duplicate_is_proposed_again_by_a_human_but_not_by_the_same_fingerprints() {
        two.given(propose(AWA, AWE));
        assertThat(two.when(refuse(AWA, AWE))).hasSize(1);
        assertThat(two.when(refuse(AWA, AWE))).isEmpty();
        two.refuses(merge(AWA, AWE), PersonRule.NOT_PROPOSED, "/into");
        assertThat(two.when(new ProposeDuplicate(AWA, AWE, Likeness.SAME_FINGERPRINT))).isEmpty();
        assertThat(two.when(propose(AWA, AWE))).hasSize(1);
        assertThat(two.when(merge(AWA, AWE))).hasSize(1);
    }

    @Test
    void who_has_gone_into_another_does_not_go_into_a_third() {
        two.given(propose(AWA, AWE));
        facts.claim("merged-person:" + AWA + ":" + AWO);
        two.refuses(merge(AWA, AWE), PersonRule.ALREADY_MERGED, "/person");
        Case.taken(merge(AWA, AWE), "merged-person:" + AWA + ":" + AWE, PersonRule.ALREADY_MERGED, "/person");
    }

    @Test
    void merges_make_chains_but_no_circles() {
        two.given(propose(AWA, AWE));
        facts.claim("merged-person:" + AWO + ":" + AWA);
        assertThat(two.when(merge(AWA, AWE))).as("a chain").hasSize(1);
    }

    @Test
    void nobody_goes_into_one_who_has_gone_into_them() {
        two.given(propose(AWA, AWE));
        facts.claim("merged-person:" + AWE + ":" + AWO).claim("merged-person:" + AWO + ":" + AWA);
        two.refuses(merge(AWA, AWE), PersonRule.IN_A_CIRCLE, "/into");
    }

    @Test
    void two_who_are_merged_are_not_merged_the_other_way_round() {
        two.given(propose(AWA, AWE), merge(AWA, AWE));
        two.refuses(merge(AWE, AWA), PersonRule.ALREADY_MERGED, "/into");
        two.refuses(takeBack(AWE, AWA), PersonRule.NOT_MERGED, "/from");
        two.refuses(refuse(AWA, AWE), PersonRule.NOT_PROPOSED, "/other");
    }

    @Test
    void exactly_one_merge_is_taken_back_and_leaves_two_persons() {
        two.given(propose(AWA, AWE), merge(AWA, AWE));
        assertThat(two.when(takeBack(AWA, AWE))).singleElement().isInstanceOfSatisfying(MergeTakenBack.class, event -> {
            assertThat(event.merge()).isEqualTo(new EventId("case:1", 1));
            assertThat(event.releases()).containsExactly("merged-person:" + AWA + ":" + AWE);
        });
        assertThat(two.when(takeBack(AWA, AWE))).isEmpty();
        two.refuses(merge(AWA, AWE), PersonRule.NOT_PROPOSED, "/into");
        two.given(propose(AWE, AWA));
        assertThat(two.when(merge(AWE, AWA))).as("the other way round").hasSize(1);
    }

    private static ProposeDuplicate propose(UUID one, UUID other) {
        return new ProposeDuplicate(one, other, Likeness.KNOWN_IN_THE_FIELD);
    }

    private static RefuseDuplicate refuse(UUID one, UUID other) {
        return new RefuseDuplicate(one, other, Difference.RELATIVES);
    }

    private static MergePersons merge(UUID one, UUID into) {
        return new MergePersons(one, into, Likeness.KNOWN_IN_THE_FIELD);
    }

    private static TakeBackMerge takeBack(UUID one, UUID from) {
        return new TakeBackMerge(one, from, Difference.SLIP);
    }

    private static UUID person(int number) {
        return UUID.fromString("3b241101-e2bb-4255-8caf-00000000000" + number);
    }
}
