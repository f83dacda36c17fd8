import type { Rule } from '../engine/rule';

/** The id of a rule's card, to which its marks in the text lead. */
export const cardId = ({ id }: Rule): string => `advice-${id}`;
