/** A stretch of a text that a template left to be filled in, in UTF-16 units. */
export interface Gap {
  start: number;
  end: number;
}

/** What a placeholder in brackets is about; a word in brackets without one of these is the writer's own: "[remote]". */
const FILLED_WITH =
  /\b(?:compan(?:y|ies)|employer|organi[sz]ation|client|startup|your|insert|enter|add|fill|name|city|town|location|place|country|state|title|role|position|job|department|team|manager|supervisor|date|deadline|amount|salary|pay|range|min(?:imum)?|max(?:imum)?|currency|number|figure|e-?mail|address|phone|contact|link|url|website|industry|sector|product|technology|technologies|tech|tool|tools|language|languages|framework|skill|skills|years|percentage|benefit|benefits|mission|values|x+|n|tbd|tbc|tba|todo|placeholder)\b|\.{3}|…/i;
const REMOTE = /\b(?:remote|hybrid|on-?site|m\/[fw]|f\/m|all genders|sic)\b/i;
const MOST_WORDS = 8;

/** Brackets of every kind; a link of Markdown and a footnote's number are none of them, and "/users/{id}" is code. */
const BRACKETS =
  /(?<![\w/`])(?:\[([^[\]\n]{1,80})\](?!\()|\{\{?\s?([\p{L}][\p{L}\p{N} ._-]{0,40})\s?\}?\}|<([\p{L}][\p{L}\p{N} ._'’-]{1,60})>)/gu;
/** "XX years", "$XXk", "TBD", "____", "lorem ipsum", "salary of … to …", "Company Name". */
const BARE = [
  /(?<![\w-])[$€£]?X{2,4}(?:[.,]?X{2,3})*(?:k|%)?(?![\w-])/g,
  /(?<!\w)[$€£]X+(?:k|\b)/g,
  /(?<!\w)X\+?(?= years?\b)/g,
  // A company may be called so; a gap stands after a colon or “is”, or alone.
  /(?<=[:=(–—-]\s*|\b(?:is|are|date|salary|pay|location|range|rate|deadline|manager|budget|title)\s+|^\s*)(?:TBD|TBC|TBA|TODO|FIXME)\b(?!\s+(?:is|are|has)\b)/gm,
  /_{3,}/g,
  /\blorem ipsum\b/gi,
  /\b(?:insert|enter|add) (?:your |the |a )?(?:company|job|role|team|city|salary|name)\b[^.,;\n]{0,30}? here\b/gi,
  /\b(?:Your )?Company Name\b(?! is\b)/g,
  /(?<=(?:^|\s)(?:of|about|between|from|to|and|for|around|is|:)\s)(?:…|\.{3}|—{2,})(?=\s(?:to|and|a|an|per|hours?|days?|years?|%|[€$£])|\s*$)/gi,
];

/** A text without one of these holds no gap, and most have none. */
const MAY_HOLD = /[[{<_…—]|X|\.{3}|TB[DCA]|TODO|FIXME|[Ll]orem|\bhere\b|Company Name/;

/** The gaps of a template that nobody filled in, such as [Company], {salary}, XX or TBD, in the order of the text. */
export function gapsIn(text: string): Gap[] {
  if (!MAY_HOLD.test(text)) return [];
  const inBrackets = Array.from(text.matchAll(BRACKETS)).flatMap((match) => {
    const [whole, square, curly, angle] = match;
    const words = (square ?? curly ?? angle ?? '').trim();
    const isOther =
      REMOTE.test(words) ||
      words.split(/\s+/).length > MOST_WORDS ||
      (!curly && !FILLED_WITH.test(words));
    return isOther ? [] : [{ start: match.index, end: match.index + whole.length }];
  });
  const bare = BARE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
    })),
  );
  return [...inBrackets, ...bare]
    .sort((one, two) => one.start - two.start || two.end - one.end)
    .filter(({ start }, index, all) => !all.slice(0, index).some(({ end }) => start < end));
}
