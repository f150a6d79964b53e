/** Cases of child labour as they are read: in which country and quarter, never where and on which day; and their figures. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.childlabour;
