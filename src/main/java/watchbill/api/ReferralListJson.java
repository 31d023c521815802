package watchbill.api;

import java.util.List;

/// Referrals.
record ReferralListJson(List<ReferralJson> referrals) {}
