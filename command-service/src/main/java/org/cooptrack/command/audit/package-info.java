/** Samples of auditors: which entries were drawn of a figure, and what each test of them found. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.audit;
