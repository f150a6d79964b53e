/** Countries: their names and regions, the projects there, and what happened there. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.country;
