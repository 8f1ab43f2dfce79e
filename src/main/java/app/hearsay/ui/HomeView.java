package app.hearsay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;

@Route("")
final class HomeView extends Div {
    HomeView() {
        add(new NativeButton("Hello"));
    }
}
