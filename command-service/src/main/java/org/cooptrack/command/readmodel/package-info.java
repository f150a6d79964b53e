/** The versions of read models: from which one queries are answered, and which are no longer kept; the decision itself is recorded. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.readmodel;
