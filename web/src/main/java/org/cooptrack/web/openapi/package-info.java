@org.jspecify.annotations.NullMarked
package org.cooptrack.web.openapi;
