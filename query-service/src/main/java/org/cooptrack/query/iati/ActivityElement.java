package org.cooptrack.query.iati;

import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cooptrack.events.funds.AidType;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Defaults;
import org.cooptrack.events.published.Document;
import org.cooptrack.events.published.Identity;
import org.cooptrack.events.published.KeptElement;
import org.cooptrack.events.published.Location;
import org.cooptrack.events.published.Marker;
import org.cooptrack.events.published.OtherIdentifier;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.events.published.PublishedProject;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.published.Related;
import org.cooptrack.events.published.Reporter;
import org.cooptrack.events.published.Share;
import org.cooptrack.events.published.Wording;
import org.jspecify.annotations.Nullable;

/** An activity as an element of the standard, alone in a document. */
final class ActivityElement {
    static final String VERSION = "2.03";

    private ActivityElement() {}

    static org.w3c.dom.Document of(PublishedActivity activity, Sources sources) {
        Node root = Node.root(document(), "iati-activities").with("version", VERSION);
        var said = activity.project();
        Node node = root.add("iati-activity");
        about(node, said);
        var language = said.defaults().language();
        var money = new MoneyElement(language, sources);
        activity.budgets().forEach(one -> money.budget(node, one));
        activity.disbursements().forEach(one -> money.disbursement(node, one));
        activity.transactions().forEach(one -> money.transaction(node, one));
        var results = new ResultElement(language, sources);
        activity.results().forEach(one -> results.result(node, one));
        Kept.into(node, said.kept().stream().map(ActivityElement::ofFile).toList());
        return root.element().getOwnerDocument();
    }

    /** What a file said of all its activities stands with each, in the namespace of this system: other files may say otherwise. */
    private static KeptElement ofFile(KeptElement kept) {
        if (!kept.name().equals("iati-activities")) return kept;
        var attributes = new TreeMap<String, String>();
        kept.attributes().forEach((name, value) -> attributes.put(
                name.startsWith("{") || name.startsWith("xml:") ? name : Former.RECORDED + name, value));
        return new KeptElement("iati-activity", attributes, null, List.of());
    }

    private static org.w3c.dom.Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void about(Node node, PublishedProject said) {
        node.with("last-updated-datetime", said.lastUpdated());
        node.add("iati-identifier").text(said.identity().identifier());
        identity(node, said.identity());
        wording(node, said.wording());
        said.participants().forEach(one -> participant(node, one));
        node.code("activity-status", said.course().status());
        said.course().milestones().forEach(one -> node.add("activity-date").with("type", one.type())
                .with("iso-date", one.date()).narratives(one.narratives()));
        coverage(node, said.coverage());
        purpose(node, said.purpose());
        defaults(node, said.defaults());
    }

    private static void identity(Node node, Identity identity) {
        Reporter reporter = identity.reporter();
        if (!reporter.equals(new Reporter(null, null, null, List.of())))
            node.add("reporting-org").with("ref", reporter.ref()).with("type", reporter.type())
                    .with("secondary-reporter", flag(reporter.secondary())).narratives(reporter.narratives());
        for (OtherIdentifier other : identity.others()) {
            Node element = node.add("other-identifier").with("ref", other.ref()).with("type", other.type());
            if (other.owner() != null || !other.ownerNames().isEmpty())
                element.add("owner-org").with("ref", other.owner()).narratives(other.ownerNames());
        }
        for (Related one : identity.related())
            node.add("related-activity").with("ref", one.ref()).with("type", one.type());
    }

    private static void wording(Node node, Wording wording) {
        node.narratives("title", wording.titles());
        wording.descriptions().forEach(
                one -> node.add("description").with("type", one.type()).narratives(one.narratives()));
        wording.documents().forEach(one -> document(node, one));
    }

    private static void document(Node node, Document one) {
        Node link = node.add("document-link").with("url", one.url()).with("format", one.format());
        link.narratives("title", one.titles());
        link.narratives("description", one.descriptions());
        one.categories().forEach(code -> link.code("category", code));
        one.languages().forEach(code -> link.code("language", code));
        link.day("document-date", one.date());
    }

    private static void participant(Node node, Participant one) {
        node.add("participating-org").with("role", one.role()).with("ref", one.ref()).with("type", one.type())
                .with("activity-id", one.activity()).with("crs-channel-code", one.channel()).narratives(one.names());
    }

    private static void coverage(Node node, Coverage coverage) {
        node.code("activity-scope", coverage.scope());
        coverage.countries().forEach(one -> share(node, "recipient-country", one));
        coverage.regions().forEach(one -> share(node, "recipient-region", one));
        coverage.locations().forEach(one -> location(node, one));
    }

    private static void share(Node node, String name, Share one) {
        node.add(name).with("code", one.code()).with("vocabulary", one.vocabulary())
                .with("vocabulary-uri", one.vocabularyUri()).with("percentage", one.percentage())
                .narratives(one.narratives());
    }

    private static void location(Node node, Location place) {
        Node element = node.add("location").with("ref", place.ref());
        element.code("location-reach", place.reach());
        place.ids().forEach(one -> gazetteer(element, "location-id", one));
        element.narratives("name", place.names());
        element.narratives("description", place.descriptions());
        element.narratives("activity-description", place.activityDescriptions());
        place.administrative().forEach(one -> gazetteer(element, "administrative", one));
        if (place.position() != null || place.referenceSystem() != null) {
            Node point = element.add("point").with("srsName", place.referenceSystem());
            if (place.position() != null) point.add("pos").text(place.position());
        }
        element.code("exactness", place.exactness());
        element.code("location-class", place.locationClass());
        element.code("feature-designation", place.featureDesignation());
    }

    private static void gazetteer(Node node, String name, Location.Gazetteer one) {
        node.add(name).with("code", one.code()).with("vocabulary", one.vocabulary()).with("level", one.level());
    }

    private static void purpose(Node node, Purpose purpose) {
        purpose.sectors().forEach(one -> share(node, "sector", one));
        purpose.tags().forEach(one -> marker(node, "tag", one));
        purpose.policyMarkers().forEach(one -> marker(node, "policy-marker", one));
        purpose.humanitarianScopes().forEach(one -> marker(node, "humanitarian-scope", one));
    }

    private static void marker(Node node, String name, Marker one) {
        node.add(name).with("code", one.code()).with("vocabulary", one.vocabulary())
                .with("vocabulary-uri", one.vocabularyUri()).with("significance", one.significance())
                .with("type", one.type()).narratives(one.narratives());
    }

    private static void defaults(Node node, Defaults defaults) {
        node.with("xml:lang", defaults.language()).with("default-currency", defaults.currency())
                .with("humanitarian", flag(defaults.humanitarian())).with("hierarchy", defaults.hierarchy())
                .with("linked-data-uri", defaults.linkedDataUri())
                .with("budget-not-provided", defaults.budgetNotProvided());
        node.code("collaboration-type", defaults.collaborationType());
        node.code("default-flow-type", defaults.flowType());
        node.code("default-finance-type", defaults.financeType());
        aidTypes(node, "default-aid-type", defaults.aidTypes());
        node.code("default-tied-status", defaults.tiedStatus());
    }

    static void aidTypes(Node node, String name, List<AidType> types) {
        types.forEach(one -> node.add(name).with("code", one.code()).with("vocabulary", one.vocabulary()));
    }

    /** Yes and no, as the standard writes them. */
    static @Nullable String flag(@Nullable Boolean yes) {
        return yes == null ? null : yes ? "1" : "0";
    }
}
