package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.LOCATION_KNOWN;
import static org.cooptrack.command.project.ProjectRule.LOCATION_UNKNOWN;
import static org.cooptrack.command.project.ProjectRule.POINT_OUT_OF_RANGE;
import static org.cooptrack.command.project.ProjectRule.TITLE_MISSING;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.AddLocation;
import org.cooptrack.command.project.ProjectCommand.RemoveLocation;
import org.cooptrack.events.project.*;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Where a project works, and where it did. */
record Places(PMap<UUID, Location> locations, PMap<UUID, Location> left) {
    static final Places NONE = new Places(HashTreePMap.empty(), HashTreePMap.empty());
    private static final Decimal POLE = Decimal.of(90);
    private static final Decimal DATE_LINE = Decimal.of(180);

    List<ProjectEvent> add(AddLocation wish, Facts facts) {
        var codes = new Codes(wish.occurredOn(), facts);
        codes.on("Country", wish.country(), "/country");
        codes.on("GeographicExactness", wish.exactness(), "/exactness");
        Everywhere.area(wish.administrativeArea(), wish.occurredOn(), "/administrativeArea", facts);
        if (wish.name().isBlank()) throw TITLE_MISSING.at("/name");
        onEarth(wish.point());
        var location = new Location(wish.location(), wish.name(), wish.country(), wish.administrativeArea(),
                wish.point(), wish.exactness());
        var known = locations.get(wish.location());
        if (location.equals(known)) return List.of();
        if (known != null) throw LOCATION_KNOWN.at("/location");
        return List.of(new LocationAdded(wish.project(), location, wish.occurredOn()));
    }

    List<ProjectEvent> remove(RemoveLocation wish) {
        if (left.containsKey(wish.location())) return List.of();
        var known = locations.get(wish.location());
        if (known == null) throw LOCATION_UNKNOWN.at("/location", wish.location());
        return List.of(new LocationRemoved(wish.project(), known, wish.occurredOn(), wish.reason()));
    }

    Places with(Location location) {
        return new Places(locations.plus(location.id(), location), left.minus(location.id()));
    }

    Places without(Location location) {
        return new Places(locations.minus(location.id()), left.plus(location.id(), location));
    }

    private static void onEarth(Location.@Nullable Point point) {
        if (point == null) return;
        if (beyond(point.latitude(), POLE)) throw POINT_OUT_OF_RANGE.at("/point/latitude", point.latitude().toString());
        if (beyond(point.longitude(), DATE_LINE))
            throw POINT_OUT_OF_RANGE.at("/point/longitude", point.longitude().toString());
    }

    private static boolean beyond(Decimal degrees, Decimal most) {
        return degrees.compareTo(most) > 0 || degrees.compareTo(most.negated()) < 0;
    }
}
