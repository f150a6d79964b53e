/**
 * The history of the programme. A module, because a sealed root over packages compiles only in a named one; it exports
 * nothing by name, because its readers stand on the class path.
 */
module org.cooptrack.events {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive org.jspecify;
}
