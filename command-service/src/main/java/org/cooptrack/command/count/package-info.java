/** Counts without persons, for every kind of activity: historic, partner-reported, estimated. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.count;
