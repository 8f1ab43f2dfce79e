package app.hearsay.ui.report;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as spreadsheets open it with a double click: CSV after RFC 4180 in UTF-8 with a byte order mark, lines that
/// end in CR LF. Cells are separated as the spreadsheets of the language expect it: by semicolons where numbers have a
/// decimal comma, by commas elsewhere.
///
/// A cell that a spreadsheet would run as a formula, since it begins with `=`, `+`, `-` or `@` (their wide forms, and
/// behind blanks and invisible characters, too), with a tab or with a line break, gets an apostrophe in front
/// (OWASP, CSV Injection).
final class ReportCsv {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[;,\"\\r\\n\\t].*|\\s.*|.*\\s", Pattern.DOTALL);

    private ReportCsv() {}

    /// @param language decides what separates cells
    static byte[] write(List<List<String>> rows, Locale language) {
        var separator = separator(language);
        return rows.stream()
                .map(row -> row.stream().map(ReportCsv::cell).collect(Collectors.joining(separator, "", LINE_END)))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String separator(Locale language) {
        return DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',' ? ";" : ",";
    }

    /// Quotes around both separators: whoever opens the file with the other one cannot tear a cell apart either.
    private static String cell(String value) {
        var safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return NEEDS_QUOTES.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
