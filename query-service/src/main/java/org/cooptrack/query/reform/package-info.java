/** Law and policy reform as it is read: which stages a reform reached, who was consulted and what is in force. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.reform;
