/** Occupational safety and health as it is read: each workplace, its risks and controls, its joint committee and its injuries. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.safety;
