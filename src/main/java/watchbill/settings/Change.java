package watchbill.settings;

/// One thing that was arranged differently, as the audit tells it.
///
/// @param what   a sentence without its subject, such as `changed the hours`
/// @param was    in words; empty if there was nothing
/// @param became in words; empty if there is nothing any more
record Change(String what, String was, String became) {}
