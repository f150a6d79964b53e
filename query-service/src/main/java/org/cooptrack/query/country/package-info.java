/** Countries: their names and regions, the projects there, and what happened there. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.country;
