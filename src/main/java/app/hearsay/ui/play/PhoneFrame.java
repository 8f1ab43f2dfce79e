package app.hearsay.ui.play;

import tools.jackson.databind.json.JsonMapper;

/// What a phone shows at some moment.
record PhoneFrame(PlayMarks marks, PlaySheet sheet) {

    /// As it is sent: JSON in UTF-8.
    ///
    /// @param whole whether the phone has to be sent the sheet, too
    byte[] bytes(boolean whole) {
        var json = JsonMapper.shared().createObjectNode();
        var all = json.putObject("marks");
        marks.all().forEach(all::put);
        json.put("sheet", sheet.version());
        if (whole) {
            json.put("html", sheet.html());
        }
        return JsonMapper.shared().writeValueAsBytes(json);
    }
}
