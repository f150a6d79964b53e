/** Looks by itself whether the evidence that events name is still there, at the hosts that were allowed, and records what it finds through the one door. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door", "evidence"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.watch;
