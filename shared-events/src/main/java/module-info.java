/** The history of the programme. A module, because a sealed root over packages compiles only in a named one. */
module org.cooptrack.events {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive org.jspecify;

    exports org.cooptrack.events;
    exports org.cooptrack.events.codes;
    exports org.cooptrack.events.dialogue;
    exports org.cooptrack.events.funds;
    exports org.cooptrack.events.office;
    exports org.cooptrack.events.organisation;
    exports org.cooptrack.events.project;
    exports org.cooptrack.events.published;
    exports org.cooptrack.events.quality;
    exports org.cooptrack.events.results;
    exports org.cooptrack.events.training;
    exports org.cooptrack.events.value;
}
