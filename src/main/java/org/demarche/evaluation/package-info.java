/** Measures the pipeline against annotated articles. */
@NullMarked
package org.demarche.evaluation;

import org.jspecify.annotations.NullMarked;
