/** What the world may see of the programme, as the International Aid Transparency Initiative has it (IATI 2.03), made from events alone. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"door", "fact", "projection", "statistics"})
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.iati;
