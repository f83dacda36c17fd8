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
  { title: 'Engagements', path: '/engagements/' },
  { title: 'Builder', path: '/job-description-builder/' },
] as const;

/** A site path such as `/roles/` under the base path the site is served from. */
export const href = (path: string): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;

/** Where a content file can be edited. */
export const editAddress = (file: string): string => `${site.repository}/edit/main/${file}`;

/** The full address of a site path, for links that leave the page: canonical, markup, previews. */
export const absoluteAddress = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

/** A link with its address under the base path; undefined stays undefined. */
export const linkAddress = (link: { title: string; path: string } | undefined) => link && { title: link.title, address: href(link.path) };
