import { describe, expect, test } from 'vitest';
import { folderOf, listRoute, routeOf } from '../../../src/content/routes';

describe('where a content file stands on the site', () => {
  test.each([
    ['guide/why.mdx', 'guide/why/'],
    ['comparisons/rest-or-grpc.mdx', 'compare/rest-or-grpc/'],
    ['comparisons/rest-or-grpc', 'compare/rest-or-grpc/'],
    ['roles/comparisons.mdx', 'roles/comparisons/'],
  ])('%s stands at /%s', (file, route) => {
    expect(routeOf(file)).toBe(route);
  });

  test('each folder has its list above its pages', () => {
    expect(listRoute('comparisons')).toBe('/compare/');
    expect(listRoute('guide')).toBe('/guide/');
  });

  test('a page’s address leads back to its folder', () => {
    expect(folderOf('compare')).toBe('comparisons');
    expect(folderOf('guide')).toBe('guide');
  });
});
