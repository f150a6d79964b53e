package org.cooptrack.command.iati;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.iati.Said.narratives;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cooptrack.events.funds.AidType;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Description;
import org.cooptrack.events.published.Document;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.Marker;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.published.OtherIdentifier;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.published.Related;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.published.Wording;

/** Understands what an activity says of itself. Read last, so that what nobody took is kept. */
final class ProjectReading {
    private static final int LONGEST_IDENTIFIER = 500;

    private ProjectReading() {}

    static PublishedProject of(Element activity) {
        var updated = activity.take("last-updated-datetime");
        var identity = identity(activity);
        var wording = new Wording(narratives(activity, "title"), descriptions(activity), documents(activity));
        var course = course(activity);
        var coverage = new Coverage(Codes.of(activity, "activity-scope"), countries(activity),
                shares(activity, "recipient-region"), PlaceReading.locations(activity));
        var purpose = new Purpose(shares(activity, "sector"), markers(activity, "tag"),
                markers(activity, "policy-marker"), markers(activity, "humanitarian-scope"));
        var participants = participants(activity);
        var defaults = defaults(activity);
        return new PublishedProject(identity, wording, course, coverage, purpose, participants, defaults,
                activity.leftOver(), updated);
    }

    private static Identity identity(Element activity) {
        var element = Codes.child(activity, "iati-identifier");
        var identifier = element.takeText();
        if (identifier.isEmpty() || identifier.length() > LONGEST_IDENTIFIER)
            throw ImportRule.IDENTIFIER_LENGTH.at(element.path(), LONGEST_IDENTIFIER);
        return new Identity(identifier, reporter(activity), each(activity, "other-identifier", ProjectReading::other),
                each(activity, "related-activity", ProjectReading::related));
    }

    private static Reporter reporter(Element activity) {
        return activity.first("reporting-org")
                .map(org -> new Reporter(org.take("ref"), org.take("type"), Said.yes(org, "secondary-reporter"),
                        narratives(org)))
                .orElse(new Reporter(null, null, null, List.of()));
    }

    private static Optional<OtherIdentifier> other(Element element) {
        if (element.see("ref") == null) return Optional.empty();
        var owner = element.first("owner-org");
        return Optional.of(new OtherIdentifier(Objects.requireNonNull(element.take("ref")), element.take("type"),
                owner.map(org -> org.take("ref")).orElse(null), owner.map(Said::narratives).orElse(List.of())));
    }

    private static Optional<Related> related(Element element) {
        var ref = element.take("ref");
        return ref == null ? Optional.empty() : Optional.of(new Related(ref, element.take("type")));
    }

    private static List<Description> descriptions(Element activity) {
        return activity.all("description").stream()
                .map(element -> new Description(element.take("type"), narratives(element))).toList();
    }

    private static List<Document> documents(Element activity) {
        return activity.all("document-link").stream().map(ProjectReading::document).toList();
    }

    private static Document document(Element link) {
        return new Document(link.take("url"), link.take("format"), narratives(link, "title"),
                narratives(link, "description"), codes(link, "category"), codes(link, "language"),
                link.first("document-date").map(date -> Said.dayIfAny(date, "iso-date")).orElse(null));
    }

    private static List<String> codes(Element parent, String child) {
        return parent.all(child).stream().filter(element -> element.see("code") != null)
                .map(element -> Objects.requireNonNull(element.take("code"))).toList();
    }

    private static Course course(Element activity) {
        var status = Codes.required(Codes.child(activity, "activity-status"), "code", "ActivityStatus");
        return new Course(status, activity.all("activity-date").stream().map(ProjectReading::milestone)
                .flatMap(Optional::stream).toList());
    }

    private static Optional<Milestone> milestone(Element element) {
        if (element.see("type") == null) return Optional.empty();
        LocalDate day = Said.day(element, "iso-date");
        if (day == null) return Optional.empty();
        return Optional.of(new Milestone(Objects.requireNonNull(element.take("type")), day, narratives(element)));
    }

    private static List<Share> countries(Element activity) {
        return each(activity, "recipient-country", element -> {
            var code = Codes.capitals(element, "code", "Country");
            return code == null
                    ? Optional.empty()
                    : share(element, Codes.known(element, "code", "Country", code));
        });
    }

    private static List<Share> shares(Element activity, String name) {
        return each(activity, name, element -> Codes.areIn(element)
                ? share(element, Objects.requireNonNull(element.take("code")))
                : Optional.empty());
    }

    private static Optional<Share> share(Element element, String code) {
        return Optional.of(new Share(code, element.take("vocabulary"), element.take("vocabulary-uri"),
                Said.share(element, "percentage"), narratives(element)));
    }

    private static List<Marker> markers(Element activity, String name) {
        return each(activity, name, element -> {
            var code = element.take("code");
            return code == null
                    ? Optional.empty()
                    : Optional.of(new Marker(code, element.take("vocabulary"), element.take("vocabulary-uri"),
                            element.take("significance"), element.take("type"), narratives(element)));
        });
    }

    private static List<Participant> participants(Element activity) {
        return activity.all("participating-org").stream()
                .map(org -> new Participant(org.take("ref"), org.take("type"), org.take("role"),
                        org.take("activity-id"), org.take("crs-channel-code"), narratives(org)))
                .toList();
    }

    private static Defaults defaults(Element activity) {
        return new Defaults(activity.take(Said.LANGUAGE), activity.take("default-currency"),
                Said.yes(activity, "humanitarian"), activity.take("hierarchy"), activity.take("linked-data-uri"),
                activity.take("budget-not-provided"), Codes.of(activity, "collaboration-type"),
                Codes.of(activity, "default-flow-type"), Codes.of(activity, "default-finance-type"),
                aidTypes(activity, "default-aid-type"), Codes.of(activity, "default-tied-status"));
    }

    static List<AidType> aidTypes(Element parent, String name) {
        return each(parent, name, element -> {
            var code = element.take("code");
            return code == null
                    ? Optional.empty()
                    : Optional.of(new AidType(requireNonNullElse(element.take("vocabulary"), "1"), code));
        });
    }

    private static <T> List<T> each(Element parent, String name, Function<Element, Optional<T>> reading) {
        return parent.all(name).stream().map(reading).flatMap(Optional::stream).toList();
    }
}
