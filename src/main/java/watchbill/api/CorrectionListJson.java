package watchbill.api;

import java.util.List;

/// Corrections of a team, of the latest inquiries first.
public record CorrectionListJson(List<CorrectionJson> corrections) {}
