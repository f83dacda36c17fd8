import { ordered } from './collections';
import { questionAreas } from './questions';

const FOLDERS = [
  { title: 'Guide', collection: 'guide' },
  { title: 'Roles', collection: 'roles' },
  { title: 'Skills', collection: 'skills' },
  { title: 'Engagements', collection: 'engagements' },
] as const;

/** Every section with its pages, for the contents lists of /search/ and the 404 page. */
export async function siteContents() {
  const listed = await Promise.all(
    FOLDERS.map(async ({ title, collection }) => ({
      title,
      path: `/${collection}/`,
      entries: (await ordered(collection)).map(({ id, data }) => ({ title: data.title, path: `/${collection}/${id}/` })),
    })),
  );
  const roles = listed.find(({ title }) => title === 'Roles')?.entries ?? [];
  const work = (await ordered('work-samples')).map(({ id, data }) => ({ title: data.title, path: `/work-samples/${id}/` }));
  return [
    ...listed,
    {
      title: 'Sample job descriptions',
      path: '/job-descriptions/',
      entries: roles.map(({ title, path }) => ({ title, path: path.replace('/roles/', '/job-descriptions/') })),
    },
    { title: 'Interview questions', path: '/interview-questions/', entries: [...(await questionAreas()), ...work] },
    {
      title: 'Tools',
      path: '/job-description-builder/',
      entries: [
        { title: 'Job description builder', path: '/job-description-builder/' },
        { title: 'Compare roles and levels', path: '/roles/compare/' },
        { title: 'The role framework as data', path: '/framework/' },
        { title: 'Glossary', path: '/glossary/' },
      ],
    },
  ];
}
