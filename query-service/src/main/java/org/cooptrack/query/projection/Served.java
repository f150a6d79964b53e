package org.cooptrack.query.projection;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What answers are read from at one moment: of each read model one version, and how far that has come. */
public record Served(int generation, Map<String, Model> models) {
    /**
     * One read model: the version that answers here, how far it knows history, and whether it is ready: it is not where another
     * has already answered with more, which this service does not understand. Beside it the version that serves by what all
     * nodes agreed, and the position of the event by which that was decided at the latest, -1 where none was.
     */
    public record Model(Version version, Reached reached, boolean ready, Version serving, long decided) {
        /** Whether answers come from it, here or by what all nodes agreed. */
        public boolean needs(Version one) {
            return one.equals(version) || one.equals(serving);
        }
    }

    /** @throws IllegalArgumentException where none of that name is made here */
    public Model of(String projection) {
        Model model = models.get(projection);
        if (model == null) throw new IllegalArgumentException("no read model here: " + projection);
        return model;
    }

    /** The schemas in which their tables are found, as a search path. */
    String path() {
        return Stream.concat(models.values().stream().map(model -> model.version().schema()).sorted(),
                Stream.of("public")).collect(Collectors.joining(", "));
    }

    Collection<Version> versions() {
        return models.values().stream().map(Model::version).toList();
    }
}
