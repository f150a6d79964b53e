/** Field offices as they are read, with their names, parents and countries day by day. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.office;
