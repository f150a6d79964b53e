/**
 * Reads sheets of rows as the field writes them, sends each row as a wish through the door, and says what became of it. It
 * knows no kind of activity: which command a row is stands in {@code sheets/*.properties}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door", "batch"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.sheet;
