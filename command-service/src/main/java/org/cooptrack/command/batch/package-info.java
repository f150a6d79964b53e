/** Batches: the sheets of rows that came at once, what was recorded of them, and their withdrawal. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.batch;
