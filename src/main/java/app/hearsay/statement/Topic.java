package app.hearsay.statement;

/// What an article is about, so that learners find what they like to read.
public enum Topic {
    /// War, diplomacy and politics.
    WORLD,
    /// Work and firms.
    BUSINESS,
    /// Space and research.
    SCIENCE,
    /// Machines, computers and cars.
    TECHNOLOGY,
    /// The environment, health and animals.
    NATURE,
    /// Sport and its clubs.
    SPORT,
    /// The town and everyday life in it.
    CITY,
    /// School and those who go there.
    SCHOOL,
    /// Things to buy, and who warns of them.
    CONSUMER,
    /// Art, music, film and history.
    CULTURE
}
