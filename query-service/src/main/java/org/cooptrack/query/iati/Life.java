package org.cooptrack.query.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.AidType;
import org.cooptrack.events.project.*;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Description;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.KeptElement;
import org.cooptrack.events.published.Marker;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.OtherIdentifier;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.published.Wording;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a project's life say of it in the words of the standard: as it was published elsewhere, if it was, and as
 * it was decided here since. Of both, the later word holds.
 */
final class Life {
    private static final String DAC = Former.DAC, SDG_TARGETS = "3",
            WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326",
            OWN_IDENTIFIER = "A1", GENERAL = "1";
    private static final PublishedProject NOTHING = new PublishedProject(
            new Identity("", new Reporter(null, null, null, List.of()), List.of(), List.of()),
            new Wording(List.of(), List.of(), List.of()), new Course("1", List.of()),
            new Coverage(null, List.of(), List.of(), List.of()),
            new Purpose(List.of(), List.of(), List.of(), List.of()), List.of(),
            new Defaults(null, null, null, null, null, null, null, null, null, List.of(), null), List.of(), null);

    private final Map<String, KeptElement> beside = new LinkedHashMap<>();
    private final List<ParticipatingOrganisation> taking = new ArrayList<>();
    private final List<ProjectRelated> related = new ArrayList<>();
    private PublishedProject said = NOTHING;
    private boolean adopted;
    private boolean approved;
    private boolean rejected;
    private @Nullable String symbol;
    private @Nullable UUID office;
    private @Nullable Publication publication;
    private @Nullable String identifier;
    private @Nullable EventId named;
    private @Nullable Instant decidedHere;
    private int contacts;

    static Life of(List<Recorded<Event>> events) {
        var life = new Life();
        events.forEach(life::see);
        return life;
    }

    PublishedProject said() { return said; }

    /** Whether it was published elsewhere before it came here. */
    boolean adopted() { return adopted; }

    /** Whether it was approved once and not turned down: before that nothing of it is anybody's. */
    boolean approved() {
        return adopted || approved && !rejected;
    }

    @Nullable
    Publication publication() { return publication; }

    /** Under which the world knows it; none where it was never released for publication. */
    @Nullable
    String identifier() { return identifier; }

    /** What its identifier says of who publishes it; as published where that was elsewhere. */
    @Nullable
    String reporter() {
        if (adopted || identifier == null || symbol == null) return null;
        String own = "-" + symbol.replaceAll("[/&|?]", "-");
        return identifier.endsWith(own) ? identifier.substring(0, identifier.length() - own.length()) : null;
    }

    /** The event that gave it the identifier. */
    @Nullable
    EventId named() { return named; }

    @Nullable
    UUID office() { return office; }

    int contacts() { return contacts; }

    List<ParticipatingOrganisation> taking() { return taking; }

    List<ProjectRelated> related() { return related; }

    /** When something was last decided of it here. */
    @Nullable
    Instant decidedHere() { return decidedHere; }

    /** What was recorded beside what it was put into, and what of it was kept as published. */
    List<KeptElement> kept() {
        return Stream.concat(said.kept().stream(), beside.values().stream()).toList();
    }

    private void see(Recorded<Event> recorded) {
        if (!(recorded.event() instanceof ProjectEvent event)) return;
        if (!(event instanceof ProjectAdoption) && !(event instanceof ContactsPublished))
            decidedHere = recorded.recordedAt();
        see(event);
        if (named == null && identifier != null) named = recorded.id();
    }

    private void see(ProjectEvent happened) {
        switch (happened) {
            case ProjectDrafted e -> drafted(e);
            case ProjectAdopted e -> adopt(e);
            case ProjectAdoptionAmended e -> amend(e);
            case ContactsPublished e -> contacts = e.after().size();
            case DraftRevised e -> planned(e.after());
            case RecipientsSet e -> recipients(e.after());
            case SectorsSet e -> purpose(e.after().stream().map(Life::share).toList(), null, null);
            case OutcomesLinked e -> purpose(null, tags(e), null);
            case InstrumentsLinked _ -> {
                // the standard has no list on which they stand
            }
            case PolicyMarkersSet e -> purpose(null, null, e.after().stream().map(Life::marker).toList());
            case DefaultsSet e -> defaults(e.after());
            case OfficeAssigned e -> office = e.after();
            case LocationAdded e -> located(e.location(), true);
            case LocationRemoved e -> located(e.location(), false);
            case ProjectRelated e -> related.add(e);
            case ProjectUnrelated e -> related.removeIf(
                    one -> one.related().equals(e.related()) && one.relation() == e.relation());
            case ParticipatingOrganisationAdded e -> taking.add(e.participant());
            case ParticipatingOrganisationRemoved e -> taking.remove(e.participant());
            case PublicationDecided e -> {
                publication = e.after();
                if (e.identifier() != null) identifier = e.identifier();
            }
            case ProjectExtended e -> dated(Milestone.PLANNED_END, e.after());
            case ProjectShortened e -> dated(Milestone.PLANNED_END, e.after());
            case ProjectSubmitted _,ProjectAppraised _ -> {
                // not yet anybody's but its authors' and its appraiser's
            }
            case ProjectReturned _ -> approved = false;
            case ProjectRejected _ -> rejected = true;
            case ProjectApproved _ -> {
                approved = true;
                status("1");
            }
            case ProjectActivated e -> {
                status("2");
                if (day(Milestone.STARTED) == null) dated(Milestone.STARTED, e.occurredOn());
            }
            case ProjectResumed _ -> status("2");
            case OperationsClosed e -> ended("3", e.occurredOn());
            case ProjectClosed e -> ended("4", e.occurredOn());
            case ProjectCancelled e -> ended("5", e.occurredOn());
            case ProjectSuspended _ -> status("6");
            case ProjectReopened e -> reopened(e.status());
        }
    }

    private void drafted(ProjectDrafted e) {
        symbol = e.symbol();
        office = e.office();
        said = with(new ChangedParts(new Identity("", said.identity().reporter(),
                List.of(new OtherIdentifier(e.symbol(), OWN_IDENTIFIER, null, List.of())), List.of()), null, null, null,
                null, null, null, null));
        planned(e.plan());
    }

    private void adopt(ProjectAdopted e) {
        adopted = true;
        said = e.published();
        identifier = said.identity().identifier();
    }

    /** What was published otherwise takes the place of what was decided here before. */
    private void amend(ProjectAdoptionAmended e) {
        said = said.with(e.after(), e.lastUpdated());
        if (e.after().coverage() != null) beside.clear();
    }

    private void planned(ProjectPlan plan) {
        LocalizedText description = plan.description();
        wording(new Wording(Names.narratives(plan.title()), description == null || description.byLanguage().isEmpty()
                ? List.of()
                : List.of(new Description(GENERAL, Names.narratives(description))), said.wording().documents()));
        dated(Milestone.PLANNED_START, plan.plannedStart());
        dated(Milestone.PLANNED_END, plan.plannedEnd());
    }

    private void wording(Wording wording) {
        said = with(new ChangedParts(null, wording, null, null, null, null, null, null));
    }

    /** What is only known here by its former code stands under the one that holds now. */
    private void recipients(Recipients after) {
        beside.clear();
        var countries = new ArrayList<Share>();
        var regions = new ArrayList<Share>();
        for (RecipientRegion one : after.regions())
            regions.add(new Share(one.code(), one.vocabulary(), null, one.share(), List.of()));
        for (RecipientCountry one : after.countries())
            Former.region(one.code()).ifPresentOrElse(
                    region -> former(regions, "recipient-region", new Share(region, DAC, null, one.share(), List.of()),
                            one.code()),
                    () -> former(countries, "recipient-country",
                            new Share(Objects.requireNonNullElse(Former.country(one.code()), one.code()), null, null,
                                    one.share(), List.of()),
                            one.code()));
        var before = said.coverage();
        said = with(new ChangedParts(null, null, null,
                new Coverage(before.scope(), countries, regions, before.locations()), null, null, null, null));
    }

    private void former(List<Share> all, String element, Share now, String recorded) {
        all.add(now);
        String place = element + "[" + all.size() + "]";
        if (!now.code().equals(recorded)) beside.put(place, Former.recorded(place, recorded));
    }

    private static Share share(Sector sector) {
        return new Share(sector.code(), sector.vocabulary(), null, sector.share(), List.of());
    }

    private static Marker marker(PolicyMarker one) {
        return new Marker(one.code(), one.vocabulary(), null, one.significance(), null, List.of());
    }

    /** Tags of other vocabularies, as published, stay. */
    private List<Marker> tags(OutcomesLinked event) {
        var before = event.before().sdgTargets();
        var others = said.purpose().tags().stream()
                .filter(tag -> !SDG_TARGETS.equals(tag.vocabulary()) || !before.contains(tag.code())).toList();
        return Stream.concat(others.stream(), event.after().sdgTargets().stream()
                .filter(target -> others.stream()
                        .noneMatch(tag -> SDG_TARGETS.equals(tag.vocabulary()) && tag.code().equals(target)))
                .map(target -> new Marker(target, SDG_TARGETS, null, null, null, List.of()))).toList();
    }

    private void purpose(@Nullable List<Share> sectors, @Nullable List<Marker> tags,
            @Nullable List<Marker> policyMarkers) {
        var before = said.purpose();
        said = with(new ChangedParts(null, null, null, null,
                new Purpose(sectors == null ? before.sectors() : sectors, tags == null ? before.tags() : tags,
                        policyMarkers == null ? before.policyMarkers() : policyMarkers, before.humanitarianScopes()),
                null, null, null));
    }

    private void defaults(org.cooptrack.events.project.Defaults now) {
        var before = said.defaults();
        var coverage = said.coverage();
        said = with(new ChangedParts(null, null, null,
                now.scope() == null
                        ? null
                        : new Coverage(now.scope(), coverage.countries(), coverage.regions(), coverage.locations()),
                null, null,
                new Defaults(or(now.language(), before.language()),
                        or(Former.currency(now.currency()), before.currency()),
                        or(now.humanitarian(), before.humanitarian()), before.hierarchy(), before.linkedDataUri(),
                        before.budgetNotProvided(), or(now.collaborationType(), before.collaborationType()),
                        or(now.flowType(), before.flowType()), or(now.financeType(), before.financeType()),
                        now.aidType() == null ? before.aidTypes() : List.of(new AidType(DAC, now.aidType())),
                        or(now.tiedStatus(), before.tiedStatus())),
                null));
    }

    private static <T> @Nullable T or(@Nullable T now, @Nullable T before) { return now == null ? before : now; }

    private void located(Location place, boolean there) {
        var before = said.coverage();
        var all = new ArrayList<>(before.locations());
        all.removeIf(one -> place.id().toString().equals(one.ref()));
        if (there) all.add(location(place));
        said = with(new ChangedParts(null, null, null,
                new Coverage(before.scope(), before.countries(), before.regions(), all), null, null, null, null));
    }

    private static org.cooptrack.events.published.Location location(Location place) {
        var point = place.point();
        return new org.cooptrack.events.published.Location(place.id().toString(), null, List.of(),
                Names.narratives(place.name()), List.of(), List.of(), List.of(),
                point == null ? null : point.latitude() + " " + point.longitude(), point == null ? null : WGS_84,
                place.exactness(), null, null);
    }

    private void status(String code) { course(code, said.course().milestones()); }

    /** Whoever never began has not ended either. */
    private void ended(String status, LocalDate day) {
        status(status);
        if (day(Milestone.STARTED) != null && day(Milestone.ENDED) == null) dated(Milestone.ENDED, day);
    }

    private void reopened(ProjectStatus as) {
        dated(Milestone.ENDED, null);
        status(switch (as) {
            case APPROVED -> "1";
            case ACTIVE -> "2";
            case OPERATIONALLY_CLOSED -> "3";
            case CLOSED -> "4";
            case CANCELLED -> "5";
            case SUSPENDED -> "6";
            case DRAFT, SUBMITTED, APPRAISED, REJECTED -> said.course().status();
        });
    }

    private @Nullable LocalDate day(String type) {
        return said.course().milestones().stream().filter(one -> one.type().equals(type)).map(Milestone::date)
                .findFirst().orElse(null);
    }

    private void dated(String type, @Nullable LocalDate day) {
        var all = new ArrayList<>(said.course().milestones());
        all.removeIf(one -> one.type().equals(type));
        long earlier = all.stream().filter(one -> one.type().compareTo(type) < 0).count();
        if (day != null) all.add((int) earlier, new Milestone(type, day, List.of()));
        course(said.course().status(), all);
    }

    private void course(String status, List<Milestone> milestones) {
        said = with(new ChangedParts(null, null, new Course(status, milestones), null, null, null, null, null));
    }

    private PublishedProject with(ChangedParts changed) { return said.with(changed, said.lastUpdated()); }

    /** Whether the organisation funds it: one of ours by its id, a published one by its reference, else by its name. */
    boolean fundedBy(String partner) {
        return taking.stream().anyMatch(
                one -> one.role() == ParticipantRole.FUNDING && one.organisation().toString().equals(partner))
                || Participant.keys(said.participants(), ParticipantRole.FUNDING.code()).contains(partner);
    }
}
