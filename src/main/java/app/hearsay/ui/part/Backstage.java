package app.hearsay.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where components are made that belong to no window, to be sent as HTML. Thread-safe.
@Component
public final class Backstage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable VaadinService service;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    /// Makes something whose texts are in this language, whatever window is current.
    public <T> T make(Locale language, Supplier<T> making) {
        var before = CurrentInstance.getInstances();
        var stage = new UI();
        try {
            VaadinService.setCurrent(service);
            stage.setLocale(language);
            UI.setCurrent(stage);
            return making.get();
        } finally {
            // What is current is held weakly.
            Reference.reachabilityFence(stage);
            CurrentInstance.restoreInstances(before);
        }
    }
}
