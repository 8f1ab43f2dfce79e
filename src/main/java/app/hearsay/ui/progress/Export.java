package app.hearsay.ui.progress;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is stored about the learner, as a JSON file to keep. Read anew for each download.
final class Export implements DownloadHandler {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String fileName;
    private final transient Supplier<OwnData> data;

    Export(String fileName, Supplier<OwnData> data) {
        this.fileName = fileName;
        this.data = data;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var json = JSON.writeValueAsBytes(data.get());
        event.setFileName(fileName);
        event.setContentType("application/json");
        event.setContentLength(json.length);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = event.getOutputStream()) {
            out.write(json);
        }
    }
}
