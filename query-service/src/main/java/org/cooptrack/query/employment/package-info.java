/** Cases of jobseekers at employment services as they are read: what the service did, where they were placed, and what was found later. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.employment;
