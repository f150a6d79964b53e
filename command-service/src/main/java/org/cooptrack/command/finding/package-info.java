/** Findings of audits: raised by auditors, answered by management, closed or opened again by auditors. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.finding;
