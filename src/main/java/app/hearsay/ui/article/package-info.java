/// Articles with glasses: every statement marked by how it is reported.
@NullMarked
package app.hearsay.ui.article;

import org.jspecify.annotations.NullMarked;
