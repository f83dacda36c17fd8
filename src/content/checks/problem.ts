/** Something a writer must mend before the site can be built. */
export interface Problem {
  /** Path inside content/, such as `roles/api-engineer.mdx`. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  /** Dotted path of the frontmatter or YAML field, or what part of the text it is. */
  field: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** `content/roles/x.mdx:12 profile.3.skill: …` */
export const sayProblem = ({ file, line, field, message }: Problem): string =>
  `content/${file}:${line} ${field}: ${message}`;
