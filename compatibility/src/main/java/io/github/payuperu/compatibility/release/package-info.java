/** Where a release of the contract lies, as a source folder, a published folder or a jar. */
@NullMarked
package io.github.payuperu.compatibility.release;

import org.jspecify.annotations.NullMarked;
