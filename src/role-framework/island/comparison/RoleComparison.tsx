import { useSignal } from '@preact/signals';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useTakenOver } from '../../../controls/take-over';
import { compareLevels, sideName, type Side } from '../../compare';
import { readComparison, sideOf, writeComparison, type Choice } from '../../comparison-address';
import { DifferingTable, SameTable } from './ComparedTables';
import { roleFiles } from './role-files';

interface Props {
  /** Every role at every level. */
  choices: Choice[];
  areas: { id: string; title: string }[];
  /** What is compared until something else is chosen. */
  example: { choices: [Choice, Choice]; sides: [Side, Side] };
  /** Below it lies a file for each role. */
  address: string;
}

/** Two lists to choose from and the comparison below them; the fragment always says what is shown. */
export function RoleComparison({ choices, areas, example, address }: Props) {
  const isTakenOver = useTakenOver();
  const [load] = useState(() => roleFiles(address));
  const chosen = useSignal(example.choices);
  /** What is drawn; the last comparison stays until the next one has loaded. */
  const shown = useSignal<[Side, Side] | undefined>(example.sides);
  const problem = useSignal('');

  async function show(pair: [Choice, Choice]) {
    chosen.value = pair;
    try {
      const [left, right] = await Promise.all(pair.map(({ role }) => load(role)));
      if (chosen.peek() === pair) shown.value = [sideOf(left!, pair[0]), sideOf(right!, pair[1])];
    } catch {
      if (chosen.peek() !== pair) return;
      shown.value = undefined;
      problem.value =
        'The data of a role could not be loaded. Check the connection and choose again.';
    }
  }
  function choose(left: Choice, right: Choice) {
    problem.value = '';
    history.replaceState(history.state, '', writeComparison(left, right));
    void show([left, right]);
  }
  function follow() {
    const { left, right, problems } = readComparison(location.hash, choices);
    problem.value = problems.join(' ');
    if (left || right) void show([left ?? chosen.peek()[0], right ?? chosen.peek()[1]]);
  }
  useLayoutEffect(() => {
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const [left, right] = chosen.value;
  const comparison = shown.value && compareLevels(...shown.value, areas);
  const names = shown.value?.map(({ role, at }) => sideName(role.title, at.level));
  return (
    <>
      <p class="callout without-script">
        Choosing the roles needs JavaScript. Without it, this page compares two roles as an example;
        the matrix below holds every role at its usual level, and each role’s ladder holds its
        levels.
      </p>
      <form
        inert={!isTakenOver}
        aria-label="What to compare"
        data-pagefind-ignore
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceList
          id="left"
          label="First role"
          choices={choices}
          chosen={left}
          onChoice={(choice) => choose(choice, right)}
        />
        <ChoiceList
          id="right"
          label="Second role"
          choices={choices}
          chosen={right}
          onChoice={(choice) => choose(left, choice)}
        />
        <button type="button" class="button" onClick={() => choose(right, left)}>
          Swap roles
        </button>
      </form>
      <div role="alert">{problem.value}</div>
      <p role="status">{comparison?.summary}</p>
      {comparison && names && (
        <>
          <DifferingTable names={names} rows={comparison.differing} />
          <SameTable rows={comparison.same} />
        </>
      )}
    </>
  );
}

interface ListProps {
  id: string;
  label: string;
  choices: Choice[];
  chosen: Choice;
  onChoice: (choice: Choice) => void;
}

/** The roles, each with its levels. */
function ChoiceList({ id, label, choices, chosen, onChoice }: ListProps) {
  const roles = [...new Set(choices.map(({ role }) => role))];
  return (
    <label for={id}>
      {label}
      <select
        id={id}
        value={valueOf(chosen)}
        onChange={({ currentTarget }) =>
          onChoice(choices.find((choice) => valueOf(choice) === currentTarget.value) ?? chosen)
        }
      >
        {roles.map((role) => {
          const levels = choices.filter((choice) => choice.role === role);
          return (
            <optgroup key={role} label={levels[0]!.title}>
              {levels.map((choice) => (
                <option key={choice.level} value={valueOf(choice)}>
                  {choice.title}, {choice.level}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

const valueOf = ({ role, level }: Choice) => `${role}/${level}`;
