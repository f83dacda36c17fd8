/** What the whole site shares. A deployment sets SITE_URL, BASE_PATH and REPOSITORY_URL (see README.md). */
export const site = {
  title: 'Microservices Hiring Guide',
  description:
    'A field guide for people who hire microservices developers: which role you need, how to recognise the skill, and a job description you can post today.',
  /** Where "Edit this page" leads; ".example" belongs to nobody. */
  repository: process.env['REPOSITORY_URL'] ?? 'https://code.microservices-hiring-guide.example',
};

/** The header's ways in. */
export const SECTIONS = [
  { title: 'Guide', path: '/guide/' },
  { title: 'Roles', path: '/roles/' },
  { title: 'Skills', path: '/skills/' },
  { title: 'Interviews', path: '/interview-questions/' },
  { title: 'Builder', path: '/job-description-builder/' },
] as const;

/** What a reader does here besides reading; the home page and the contents list show them. */
export const TOOLS = [
  {
    title: 'Job description builder',
    path: '/job-description-builder/',
    summary:
      'Six choices give a whole description. Change any line, then copy it, download it or send it as a link.',
  },
  {
    title: 'Job description review',
    path: '/job-description-review/',
    summary:
      'Paste any advertisement. It names wording that puts people off, rules that may apply and years nobody can have, each with its source.',
  },
  {
    title: 'Interview kit',
    path: '/interview-kit/',
    summary:
      'A loop plan, questions for every must-have and a scorecard for each interviewer, made from the same draft.',
  },
  {
    title: 'Find talent',
    path: '/find-talent/',
    summary:
      'Working searches and honest messages for your stack and place, and a list of channels that says how each wants to be used.',
  },
  {
    title: 'Hiring plan',
    path: '/hiring-plan/',
    summary:
      'Your interviewers and weeks in; a dated plan, the hours it takes and a calendar file out.',
  },
  {
    title: 'Engagement comparator',
    path: '/engagement-comparator/',
    summary:
      'What five ways to engage a developer would cost with your own figures, every sum shown.',
  },
] as const;

/** A site path such as `/roles/` under the base path the site is served from. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Where a content file can be edited. */
export const editAddress = (file: string): string => `${site.repository}/edit/main/${file}`;

/** The full address of a site path, for links that leave the page: canonical, markup, previews. */
export const absoluteAddress = (path: string): string =>
  new URL(href(path), import.meta.env.SITE).href;

/** A link with its address under the base path; undefined stays undefined. */
export const linkAddress = (link: { title: string; path: string } | undefined) =>
  link && { title: link.title, address: href(link.path) };
