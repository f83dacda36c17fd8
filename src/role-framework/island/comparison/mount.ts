import { compareLevels, sideName, type ComparedRow, type Side } from '../../compare';
import { readComparison, writeComparison, type Choice } from '../../comparison-address';
import type { FrameworkRole } from '../../framework';
import { differingTable, sameTable } from './tables';

interface RoleFile {
  areas: { id: string; title: string }[];
  role: FrameworkRole;
}

/** Two lists to choose from and the comparison below them; the fragment always says what is shown. */
function mount(tool: HTMLElement) {
  const form = tool.querySelector('form')!;
  const [left, right] = [...form.querySelectorAll('select')] as [
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const choices = choicesOf(left);
  const status = tool.querySelector<HTMLElement>('[role=status]')!;
  const problem = tool.querySelector<HTMLElement>('[role=alert]')!;
  const result = tool.querySelector<HTMLElement>('[data-result]')!;
  const files = new Map<string, Promise<RoleFile>>();
  let asked = 0;

  const fetchRole = (role: string): Promise<RoleFile> => {
    const known = files.get(role);
    if (known) return known;
    const file = fetch(`${tool.dataset['roles']}${role}.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<RoleFile>;
    });
    files.set(role, file);
    // A failure is not kept, so that the next choice tries anew.
    file.catch(() => files.delete(role));
    return file;
  };
  const chosen = (list: HTMLSelectElement) => choices[list.selectedIndex]!;

  async function show() {
    const turn = ++asked;
    const [one, other] = [chosen(left), chosen(right)];
    try {
      const loaded = await Promise.all([fetchRole(one.role), fetchRole(other.role)]);
      if (turn !== asked) return;
      const [a, b] = [sideOf(loaded[0], one), sideOf(loaded[1], other)];
      const { differing, same, summary } = compareLevels(a, b, loaded[0].areas);
      const names = [sideName(one.title, a.at.level), sideName(other.title, b.at.level)] as const;
      status.textContent = summary;
      result.replaceChildren(...parts(names, differing, same));
    } catch {
      if (turn !== asked) return;
      status.textContent = '';
      result.replaceChildren();
      problem.textContent =
        'The data of a role could not be loaded. Check the connection and choose again.';
    }
  }
  function choose() {
    problem.textContent = '';
    history.replaceState(history.state, '', writeComparison(chosen(left), chosen(right)));
    void show();
  }
  function follow() {
    const read = readComparison(location.hash, choices);
    problem.textContent = read.problems.join(' ');
    if (read.left) left.selectedIndex = choices.indexOf(read.left);
    if (read.right) right.selectedIndex = choices.indexOf(read.right);
    void show();
  }
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('button')!.addEventListener('click', () => {
    [left.selectedIndex, right.selectedIndex] = [right.selectedIndex, left.selectedIndex];
    choose();
  });
  addEventListener('hashchange', follow);
  form.hidden = false;
  tool.querySelector('[data-without-script]')?.remove();
  follow();
}

const parts = (
  names: readonly [string, string],
  differing: ComparedRow[],
  same: ComparedRow[],
): HTMLElement[] => [
  ...(differing.length ? [differingTable(names, differing)] : []),
  ...(same.length ? [sameTable(same)] : []),
];

const sideOf = ({ role }: RoleFile, { level }: Choice): Side => ({
  role,
  at: role.levels.find((one) => one.level === level) ?? role.levels[0]!,
});

const choicesOf = (list: HTMLSelectElement): Choice[] =>
  [...list.options].map((option) => {
    const { dataset, label } = option.parentElement as HTMLOptGroupElement;
    const [role = '', level = ''] = option.value.split('/');
    return { role, level, title: label, isUsual: level === dataset['usual'] };
  });

const tool = document.getElementById('role-comparison');
if (tool) mount(tool);
