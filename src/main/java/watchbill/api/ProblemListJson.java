package watchbill.api;

import java.util.List;

/// Problems of a team, the latest first.
public record ProblemListJson(List<SharedProblemJson> problems) {}
