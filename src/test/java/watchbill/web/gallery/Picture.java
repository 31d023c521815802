package watchbill.web.gallery;

import java.util.Map;

/// One page of the gallery: a template with what it shows.
///
/// @param name     of the picture's file
/// @param template below `src/main/jte`, without its ending
record Picture(String name, String template, Map<String, Object> model) {}
