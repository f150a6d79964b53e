package org.cooptrack.command.iati;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.EventTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the events of one project say of its activity, put back under the paths of the standard: typed and kept. */
final class PublishedAgain {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> EVENTS = Map.of("project.ProjectAdopted", "", "funds.TransactionAdopted",
            "/transaction", "funds.BudgetAdopted", "/budget", "funds.PlannedDisbursementAdopted",
            "/planned-disbursement", "results.ResultAdopted", "/result", "results.IndicatorAdopted",
            "/result/indicator", "results.PeriodAdopted", "/result/indicator/period");
    /** Where the objects of the events stand in the standard; a dot is no element of its own. */
    private static final Map<String, String> OBJECTS = lines("""
            identity .
            identity.reporter reporting-org
            identity.others other-identifier
            identity.related related-activity
            wording .
            wording.titles title/narrative
            wording.descriptions description
            wording.documents document-link
            wording.documents.titles title/narrative
            wording.documents.descriptions description/narrative
            course .
            course.milestones activity-date
            coverage .
            coverage.countries recipient-country
            coverage.regions recipient-region
            coverage.locations location
            coverage.locations.ids location-id
            coverage.locations.names name/narrative
            coverage.locations.descriptions description/narrative
            coverage.locations.activityDescriptions activity-description/narrative
            purpose .
            purpose.sectors sector
            purpose.tags tag
            purpose.policyMarkers policy-marker
            purpose.humanitarianScopes humanitarian-scope
            participants participating-org
            participants.names narrative
            defaults .
            defaults.aidTypes default-aid-type
            says .
            says.provider provider-org
            says.receiver receiver-org
            says.sectors sector
            says.recipientRegion recipient-region
            says.terms .
            says.terms.aidTypes aid-type
            says.period .
            says.references reference
            baselines baseline
            baselines.reading .
            baselines.reading.value .
            baselines.reading.cell dimension
            targets target
            targets.value .
            targets.cell dimension
            actuals actual
            actuals.value .
            actuals.cell dimension
            """);
    private static final Map<String, String> LEAVES = lines("""
            identity.identifier iati-identifier
            identity.reporter.secondary @secondary-reporter
            identity.others.owner owner-org/@ref
            wording.documents.categories category/@code
            wording.documents.languages language/@code
            wording.documents.date document-date/@iso-date
            course.status activity-status/@code
            course.milestones.date @iso-date
            coverage.scope activity-scope/@code
            coverage.locations.reach location-reach/@code
            coverage.locations.position point/pos
            coverage.locations.referenceSystem point/@srsName
            coverage.locations.exactness exactness/@code
            coverage.locations.locationClass location-class/@code
            coverage.locations.featureDesignation feature-designation/@code
            participants.activity @activity-id
            participants.channel @crs-channel-code
            defaults.language @xml:lang
            defaults.currency @default-currency
            defaults.collaborationType collaboration-type/@code
            defaults.flowType default-flow-type/@code
            defaults.financeType default-finance-type/@code
            defaults.tiedStatus default-tied-status/@code
            lastUpdated @last-updated-datetime
            says.reference @ref
            says.date transaction-date/@iso-date
            says.value.amount value
            says.provider.reference @ref
            says.receiver.reference @ref
            says.provider.activity @provider-activity-id
            says.receiver.activity @receiver-activity-id
            says.recipientCountry recipient-country/@code
            says.terms.disbursementChannel disbursement-channel/@code
            says.terms.flowType flow-type/@code
            says.terms.financeType finance-type/@code
            says.terms.tiedStatus tied-status/@code
            says.period.from period-start/@iso-date
            says.period.to period-end/@iso-date
            says.from period-start/@iso-date
            says.to period-end/@iso-date
            says.aggregates @aggregation-status
            from period-start/@iso-date
            to period-end/@iso-date
            baselines.reading.value.number @value
            baselines.reading.value.text @value
            baselines.reading.locations location/@ref
            baselines.reading.cell.dimension @name
            targets.value.number @value
            targets.value.text @value
            targets.locations location/@ref
            targets.cell.dimension @name
            actuals.value.number @value
            actuals.value.text @value
            actuals.locations location/@ref
            actuals.cell.dimension @name
            """);
    private static final Set<String> TEXTS = Set.of("says.title", "says.description", "says.provider.name",
            "says.receiver.name", "baselines.reading.comment", "targets.comment", "actuals.comment");

    private final Leaves leaves = new Leaves();

    static Leaves of(List<Event> events) {
        var again = new PublishedAgain();
        events.forEach(again::event);
        return again.leaves;
    }

    private void event(Event event) {
        var type = EventTypes.nameOf(event.getClass());
        var element = EVENTS.get(type);
        if (element == null) return;
        var published = JSON.readTree(EventJson.write(event)).get("published");
        published.propertyStream().filter(part -> !part.getKey().equals("kept"))
                .forEach(part -> said(part.getKey(), part.getValue(), element, type));
        for (var kept : published.path("kept"))
            kept(kept, name(kept).equals(own(element)) ? element : element + "/" + name(kept));
    }

    private static String own(String element) {
        return element.isEmpty() ? "iati-activity" : element.substring(element.lastIndexOf('/') + 1);
    }

    private void said(String path, JsonNode value, String element, String type) {
        if (value.isArray()) value.forEach(one -> said(path, one, element, type));
        else if (TEXTS.contains(path)) texts(value, element + "/" + path(path));
        else if (path.equals("says.value")) money(value, element + "/value");
        else if (value.isObject()) object(path, value, element, type);
        else if (path.equals("baselines.asOf")) asOf(value.asString(), element);
        else
            leaves.add(leaf(path, element, type), value.asString());
    }

    private static String path(String path) {
        if (path.endsWith(".name")) return "narrative";
        return path.substring(path.lastIndexOf('.') + 1) + "/narrative";
    }

    private void texts(JsonNode byLanguage, String element) {
        byLanguage.propertyStream().forEach(text -> {
            leaves.add(element + "/@xml:lang", text.getKey());
            leaves.add(element, text.getValue().asString());
        });
    }

    private void money(JsonNode money, String value) {
        leaves.add(value, money.get("amount").asString());
        leaves.add(value + "/@currency", money.get("currency").asString());
        leaves.add(value + "/@value-date", money.get("valueDate").asString());
    }

    private void object(String path, JsonNode object, String element, String type) {
        var place = place(path);
        var below = place.equals(".") ? element : element + "/" + place;
        object.propertyStream().forEach(part -> said(path + "." + part.getKey(), part.getValue(), below, type));
    }

    private static String place(String path) {
        if (path.endsWith("arratives")) return "narrative";
        if (path.endsWith(".ownerNames")) return "owner-org/narrative";
        if (path.endsWith(".administrative")) return "administrative";
        var place = OBJECTS.get(path);
        if (place == null) throw new AssertionError("no place is known for " + path);
        return place;
    }

    private static String leaf(String path, String element, String type) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        if (name.equals("text") && element.endsWith("narrative")) return element;
        if (name.equals("language") && element.endsWith("narrative")) return element + "/@xml:lang";
        if (path.equals("says.type") && type.equals("funds.TransactionAdopted"))
            return element + "/transaction-type/@code";
        if (path.equals("says.references.uri"))
            return element + (type.contains("Indicator") ? "/@indicator-uri" : "/@vocabulary-uri");
        return element + "/" + LEAVES.getOrDefault(path, "@" + kebab(name));
    }

    private void asOf(String date, String element) {
        leaves.add(element + "/@year", date.substring(0, 4));
        if (date.length() > 4) leaves.add(element + "/@iso-date", date);
    }

    private static String kebab(String name) { return name.replaceAll("([A-Z])", "-$1").toLowerCase(); }

    private static String name(JsonNode kept) { return kept.get("name").asString().replaceAll("\\[\\d+]$", ""); }

    private void kept(JsonNode kept, String path) {
        kept.path("attributes").propertyStream()
                .forEach(attribute -> leaves.add(path + "/@" + attribute.getKey(), attribute.getValue().asString()));
        if (kept.has("text")) leaves.add(path, kept.get("text").asString());
        for (var child : kept.path("children"))
            kept(child, path + "/" + name(child));
    }

    private static Map<String, String> lines(String table) {
        return table.lines().map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
}
