import path from 'node:path/posix';
import { routeOf } from '../routes';
import { BASES } from '../schemas/bases';

/** Where a link written in content/ leads. Paths are relative to content/, as in `guide/why.mdx`. */
export type ContentLink =
  | { kind: 'page'; file: string; anchor: string }
  | { kind: 'route'; path: string }
  | { kind: 'source' | 'term' | 'basis'; id: string }
  | { kind: 'anchor'; anchor: string }
  | { kind: 'outside'; url: string }
  | { kind: 'refused'; why: string };

/**
 * Reads a link's address as a writer may write it: `../roles/api-engineer.mdx#what-they-own`, `/glossary/`, `source:id`,
 * `term:id`, `basis:rule-of-thumb`, `#anchor` or `https://…`. Anything else is refused with what to write instead.
 */
export function readContentLink(url: string, from: string): ContentLink {
  const scheme = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url);
  if (scheme) {
    const [, name = '', rest = ''] = scheme;
    if (name === 'source' || name === 'term') return { kind: name, id: rest };
    if (name === 'basis')
      return (BASES as readonly string[]).includes(rest)
        ? { kind: name, id: rest }
        : {
            kind: 'refused',
            why: `"${url}" is no basis; write one of ${BASES.map((id) => `basis:${id}`).join(', ')}`,
          };
    if (name === 'https') return { kind: 'outside', url };
    return {
      kind: 'refused',
      why: `a link may not start with "${name}:"; write https://…, source:id, term:id, basis:id or a file's path`,
    };
  }
  if (url.startsWith('#')) return { kind: 'anchor', anchor: url.slice(1) };
  if (url.startsWith('/') && !url.startsWith('//')) {
    const [route = ''] = url.split(/[?#]/);
    if (!/[/.][^/]*\.[a-z]+$/.test(route) && !route.endsWith('/'))
      return { kind: 'refused', why: `"${url}" lacks its closing slash; write "${route}/"` };
    return { kind: 'route', path: url };
  }
  const [file = '', anchor = ''] = url.split('#');
  if (!file.endsWith('.mdx'))
    return {
      kind: 'refused',
      why: `"${url}" is no address; write the file's path, such as ../roles/api-engineer.mdx`,
    };
  if (!isDecodable(file))
    return {
      kind: 'refused',
      why: `"${url}" has a % that stands for nothing; write the file's name as it is`,
    };
  return { kind: 'page', file: path.join(path.dirname(from), decodeURI(file)), anchor };
}

const isDecodable = (address: string): boolean => {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
};

/** The address to print for a link, or undefined where it stays as it is written. `base` ends with a slash. */
export function addressOf(link: ContentLink, base: string): string | undefined {
  if (link.kind === 'page') return base + routeOf(link.file) + (link.anchor && `#${link.anchor}`);
  if (link.kind === 'route') return base + link.path.slice(1);
  if (link.kind === 'source') return `#source-${link.id}`;
  if (link.kind === 'term') return `${base}glossary/#${link.id}`;
  if (link.kind === 'basis') return `${base}about/#${link.id}`;
  return undefined;
}
