/** An object of /framework.json: its own fields in order, and what it is. Fields that hold objects have rows of their own. */
export interface FilePlace {
  fields: readonly string[];
  what: string;
}

/** What stands where in /framework.json. `[]` is each entry of a list; the path is written as a program would reach it. */
export const FILE_PLACES: Record<string, FilePlace> = {
  'the file': {
    fields: ['version', 'documentation', 'changes', 'proficiencies', 'skillAreas', 'roles'],
    what: 'The version, the address of this page, and the lists below',
  },
  'changes[]': {
    fields: ['version', 'updated', 'note'],
    what: 'A version, its day and what changed with it; the newest first',
  },
  'proficiencies[]': {
    fields: ['id', 'meaning', 'seen'],
    what: 'A proficiency, what it means and how one would see it; the weakest first',
  },
  'skillAreas[]': { fields: ['id', 'title', 'items'], what: 'A skill area with its items' },
  'skillAreas[].items[]': {
    fields: ['id', 'name', 'evidence', 'requirement'],
    what: 'A skill item and what good evidence of it looks like',
  },
  'skillAreas[].items[].requirement': {
    fields: ['Working', 'Practitioner', 'Expert'],
    what: 'The line a job description uses, by the proficiency asked',
  },
  'roles[]': {
    fields: ['id', 'title', 'summary', 'usualLevel', 'levels', 'niceToHaves'],
    what: 'A role, and the level most teams hire first',
  },
  'roles[].levels[]': {
    fields: ['level', 'scope', 'autonomy', 'complexity', 'impact', 'proficiencies', 'mustHaves'],
    what: 'A level with the four cells of its ladder; its proficiencies are named by the id of the skill area',
  },
  'roles[].levels[].mustHaves[]': {
    fields: ['id', 'name', 'proficiency', 'requirement'],
    what: 'An item asked for at this level, how well, and the line a job description uses; its id is the area, a slash and the item',
  },
  'roles[].niceToHaves[]': { fields: ['id', 'name'], what: 'An item that helps at any level' },
};
