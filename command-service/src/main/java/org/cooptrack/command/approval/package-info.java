/** The edge of corrections in certified periods: where a wish is kept as it was asked, and carried out once another has approved it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"law", "door", "correction"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.command.approval;
