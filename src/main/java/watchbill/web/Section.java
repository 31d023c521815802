package watchbill.web;

/// The part of the product a page belongs to; the navigation marks it.
public enum Section {
    DESK,
    CONVERSATIONS,
    LOG,
    SCHEDULE,
    SETTINGS,
    NONE
}
