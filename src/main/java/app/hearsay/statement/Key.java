package app.hearsay.statement;

import java.util.regex.Pattern;

/// The form of the keys that an annotation gives to actors and stories: lower-case ASCII letters, digits and single
/// hyphens between them.
public final class Key {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Key() {}

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }
}
