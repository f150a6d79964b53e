/** Social dialogue as it is read: who was called, who came, what was agreed and whether it is in force. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.dialogue;
