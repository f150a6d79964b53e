/** Evidence that is looked for: whether what an event names is still there and unchanged. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.evidence;
