const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The pages that explain the advice. */
export const WORDING_PAGE = `${base}/wording/`;
export const POSTING_RULES_PAGE = `${base}/posting-rules/`;
