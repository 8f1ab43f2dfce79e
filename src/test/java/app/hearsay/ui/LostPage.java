package app.hearsay.ui;

/// What an address shows that leads nowhere.
final class LostPage extends PageObject {

    private LostPage(Guest guest) {
        super(guest);
    }

    static LostPage open(Guest guest, String path) {
        return new LostPage(guest.open(path));
    }

    /// Takes the first way that leads on from here.
    void leadOn() {
        guest.press(find("main a").first());
    }
}
