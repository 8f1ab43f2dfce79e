package app.hearsay.ui.progress;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything that is stored about the learner, as a JSON file to keep. Read anew for each download.
final class Export implements DownloadHandler {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String fileName;
    private final transient Supplier<Optional<OwnData>> data;

    /// @param data empty once this browser stands for somebody else
    Export(String fileName, Supplier<Optional<OwnData>> data) {
        this.fileName = fileName;
        this.data = data;
    }

    /// Writes while it reads: it is never in memory as a whole, and its length is not known before.
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var own = data.get();
        event.getResponse().setHeader("Cache-Control", "no-store");
        if (own.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(fileName);
        event.setContentType("application/json");
        try (var out = event.getOutputStream()) {
            JSON.writeValue(out, own.get());
        }
    }
}
