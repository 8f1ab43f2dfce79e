package app.hearsay.ui.report;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/// A table of the report as a file. Made anew for each download, and refused to whoever is no host any more.
final class ReportDownload implements DownloadHandler {

    private final String fileName;
    private final transient Supplier<Optional<byte[]>> csv;

    /// @param csv empty if the report is not for this browser
    ReportDownload(String fileName, Supplier<Optional<byte[]>> csv) {
        this.fileName = fileName;
        this.csv = csv;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var file = csv.get();
        event.getResponse().setHeader("Cache-Control", "no-store");
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        event.setContentLength(file.get().length);
        try (var out = event.getOutputStream()) {
            out.write(file.get());
        }
    }
}
