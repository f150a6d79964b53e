/** The one table under all figures, and how counted events enter it. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query.fact;
