/** What the review needs beyond the builder, loaded as one part after the first edit, or when it is asked for. */
export { AdviceList } from '../../advice/AdviceList';
export { loadReview, POSTING_RULES_PAGE, WORDING_PAGE } from '../../advice/load-review';
export { PostingRules } from '../../advice/PostingRules';
export { mended, setAside, takeBack } from '../../job-description/review/mend';
export { postingRulesFor } from '../../job-description/review/posting-rules';
