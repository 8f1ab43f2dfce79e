package app.hearsay.attack;

/// One thing that somebody may do to the app, with the bound that has to hold while it goes on and after it.
///
/// Talks to loopback only, is bounded in count and time, and leaves the site's server up and fit for the next trial:
/// one that kills, freezes or fills it starts a process of its own by [Site#fresh].
interface Trial {

    /// What is tried, in a few words.
    String name();

    Outcome run(Site site) throws Exception;
}
