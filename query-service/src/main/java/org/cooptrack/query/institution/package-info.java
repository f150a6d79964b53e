/** Institutions as they are read: their mandate, members and legal basis, and whether they operate. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.institution;
