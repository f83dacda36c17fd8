/** More characters than any job ad has. A browser takes a minute to lay out the five megabytes that a slip can paste into a field. */
export const MOST_CHARACTERS = 60_000;
