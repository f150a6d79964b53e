/** Read models, figures and history over HTTP. */
@org.jspecify.annotations.NullMarked
package org.cooptrack.query;
