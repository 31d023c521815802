package watchbill.web.figures;

/// What a part of the page says before its numbers.
///
/// @param title what was found; with too little to find anything, what is shown
/// @param text  what the numbers are, in a sentence or two
public record Finding(String title, String text) {}
