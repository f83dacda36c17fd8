/** Folders of content/ whose pages stand under another address than the folder's name. */
const ROUTES: Readonly<Record<string, string>> = { comparisons: 'compare', pages: '' };

/**
 * The site path of a content file, without base: `guide/why.mdx` → `guide/why/`, `comparisons/a-or-b.mdx` → `compare/a-or-b/`,
 * `pages/about.mdx` → `about/`.
 */
export function routeOf(file: string): string {
  const [folder = '', ...rest] = file.replace(/\.mdx$/, '').split('/');
  return `${[ROUTES[folder] ?? folder, ...rest].filter(Boolean).join('/')}/`;
}

/** The site path at which a folder's list of pages stands, such as `/compare/`. */
export const listRoute = (folder: string): string => `/${ROUTES[folder] ?? folder}/`;

/** The folder of content/ behind the first part of a site path: `compare` → `comparisons`, `guide` → `guide`. */
export const folderOf = (route: string): string =>
  Object.keys(ROUTES).find((folder) => ROUTES[folder] === route) ?? route;
