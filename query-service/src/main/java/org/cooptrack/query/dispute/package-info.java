/** Labour disputes as they are read: who is party to them, how they were conciliated or arbitrated, and what came of it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.dispute;
