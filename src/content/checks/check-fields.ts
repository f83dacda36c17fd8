import { z } from 'astro/zod';
import type { ParsedFile } from './parse';
import type { Problem } from './problem';

type Issue = z.core.$ZodIssue;

/** Checks an entry's fields against its schema; `at` is the entry's place in a YAML list file. */
export function checkFields(
  parsed: ParsedFile,
  schema: z.ZodType,
  data: unknown,
  at: PropertyKey[] = [],
): Problem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    sayIssue(issue, data).map(({ path, message }) => {
      const whole = [...at, ...path];
      return {
        file: parsed.file,
        line: parsed.lineOf(whole),
        field: whole.map(String).join('.') || 'fields',
        message,
      };
    }),
  );
}

/** Puts an issue of zod's into a writer's words: what is wrong, and what to write instead. */
function sayIssue(issue: Issue, data: unknown): { path: PropertyKey[]; message: string }[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message:
        'is no field of this collection; remove it or check its spelling against src/content/schemas/',
    }));
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ');
    return [
      {
        path,
        message:
          value === undefined
            ? `is missing; write one of ${allowed}`
            : `is ${JSON.stringify(value)}; write one of ${allowed}`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    const wanted =
      (
        {
          string: 'text',
          array: 'a list',
          object: 'a group of fields',
          int: 'a whole number',
          number: 'a number',
        } as Record<string, string>
      )[issue.expected] ?? issue.expected;
    return [
      {
        path,
        message:
          value === undefined
            ? `is missing; add it: ${wanted}`
            : `is not ${wanted}; write ${wanted}`,
      },
    ];
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return [
      {
        path,
        message:
          `needs at least ${issue.minimum} ${issue.origin === 'array' ? 'entries' : ''}`.trim() +
          '; add to it',
      },
    ];
  if (issue.code === 'too_big' && issue.message.startsWith('Too big'))
    return [
      {
        path,
        message:
          `takes at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : ''}`.trim() +
          '; shorten it',
      },
    ];
  return [{ path, message: issue.message }];
}
