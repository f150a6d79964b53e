/** Reads published activity files (IATI 2.01 to 2.03) one activity at a time. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door", "adoption"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.iati;
