/** The one table under all figures, and how counted events enter it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "projection")
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.fact;
