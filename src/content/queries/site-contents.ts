import { listRoute, routeOf } from '../routes';
import { ordered, standingPages } from './collections';
import { TOOLS } from '../../site';
import { questionAreas } from './questions';

const FOLDERS = [
  { title: 'Guide', collection: 'guide' },
  { title: 'Roles', collection: 'roles' },
  { title: 'Skills', collection: 'skills' },
  { title: 'Engagements', collection: 'engagements' },
  { title: 'Comparisons', collection: 'comparisons' },
] as const;

/** Every section with its pages, for the contents lists of /search/ and the 404 page. */
export async function siteContents() {
  const listed = await Promise.all(
    FOLDERS.map(async ({ title, collection }) => ({
      title,
      path: listRoute(collection),
      entries: (await ordered(collection)).map(({ id, data }) => ({
        title: data.title,
        path: `/${routeOf(`${collection}/${id}`)}`,
      })),
    })),
  );
  const roles = listed.find(({ title }) => title === 'Roles')?.entries ?? [];
  const standing = await standingPages();
  const work = (await ordered('work-samples')).map(({ id, data }) => ({
    title: data.title,
    path: `/work-samples/${id}/`,
  }));
  return [
    ...listed,
    {
      title: 'Sample job descriptions',
      path: '/job-descriptions/',
      entries: roles.map(({ title, path }) => ({
        title,
        path: path.replace('/roles/', '/job-descriptions/'),
      })),
    },
    {
      title: 'Interview questions',
      path: '/interview-questions/',
      entries: [...(await questionAreas()), ...work],
    },
    {
      title: 'Tools',
      path: '/job-description-builder/',
      entries: [
        ...TOOLS.map(({ title, path }) => ({ title, path })),
        { title: 'Wording rules', path: '/wording/' },
        { title: 'Posting rules by place', path: '/posting-rules/' },
        { title: 'Questions people ask', path: '/faq/' },
        { title: 'Compare roles side by side', path: '/roles/compare/' },
        { title: 'The framework as CSV and JSON', path: '/framework/' },
        { title: 'Interview scores', path: '/interview-kit/scores/' },
        { title: 'Glossary', path: '/glossary/' },
      ],
    },
    {
      title: 'This site',
      path: '/',
      entries: standing.map(({ id, data }) => ({ title: data.title, path: `/${id}/` })),
    },
  ];
}
