/** Published reports: drafted from the figures, rebuilt byte by byte, held against what is known now, and told in a signed letter. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "fact", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.publication;
