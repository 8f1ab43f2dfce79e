package app.hearsay.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words that an explanation may not use: those that call something true or false, or somebody honest or a liar.
/// The label of a statement says how it is reported and nothing else.
public enum Judgement {
    GERMAN("""
            fake\\w*|fälsch\\w*|falsch\\w*|lüg\\w*|gelogen\\w*|erlogen\\w*|verlogen\\w*|propagand\\w*|desinformation\\w*|\
            fehlinformation\\w*|unwahr\\w*|wahr|wahre[mnrs]?|wahrheit\\w*|wahrheits\\w*|verschwörung\\w*|hetz\\w*|\
            märchen\\w*|erfunden\\w*|widerleg\\w*|bewiesen\\w*|entlarv\\w*|(?:un)?glaubwürdig\\w*|(?:un)?seriös\\w*|\
            manipul\\w*|zu (?:un)?recht"""),
    ENGLISH("""
            fakes?|faked|faking|false\\w*|lie|lies|lied|lying|liars?|propagand\\w*|disinformation|misinformation|\
            untrue|untruth\\w*|true|truly|truth\\w*|hoax\\w*|conspirac\\w*|debunk\\w*|refut\\w*|disprov\\w*|proven|\
            fabricat\\w*|made up|(?:in)?credib\\w*|(?:dis)?honest\\w*|manipulat\\w*|rightly|wrongly""");

    private final Pattern words;

    Judgement(String words) {
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words.replace("\\w", "\\p{L}") + ")(?!\\p{L})");
    }

    /// The words of this kind in a text, in its order and in small letters.
    public List<String> in(String text) {
        return words.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
