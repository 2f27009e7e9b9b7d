/** What each operation asks of each field, as rows: for listings, documentation and generators. */
@NullMarked
package io.github.payuperu.validators.listing;

import org.jspecify.annotations.NullMarked;
