/** Who takes away a copy of history, what for, and that it was ended: recorded before anything is handed out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.access;
