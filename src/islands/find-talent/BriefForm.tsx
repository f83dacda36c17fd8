import { useState } from 'preact/hooks';
import { LEVELS, TECHNOLOGY_KINDS, type Level, type TechnologyKind } from '../../job-description/vocabulary';
import { LONGEST_FIELD, type Brief } from '../../sourcing/brief';
import type { SourcingCatalogue } from '../../sourcing/catalogue';

/** Kinds most sourcers search by; the others open on demand. */
const FIRST: TechnologyKind[] = ['language', 'broker', 'database', 'orchestration'];

interface Props {
  catalogue: SourcingCatalogue;
  brief: Brief;
  isExample: boolean;
  change: (changes: Partial<Brief>) => void;
}

/** Whom the sourcer looks for: role, level, engagement, place and stack. */
export function BriefForm({ catalogue, brief, isExample, change }: Props) {
  const [isMore, setMore] = useState(false);
  const kinds = (Object.keys(TECHNOLOGY_KINDS) as TechnologyKind[]).filter((kind) =>
    catalogue.technologies.some((one) => one.kind === kind),
  );
  const group = (kind: TechnologyKind) => <Kind key={kind} kind={kind} catalogue={catalogue} brief={brief} change={change} />;
  return (
    <form class="card brief" aria-labelledby="brief" onSubmit={(event) => event.preventDefault()}>
      <h2 id="brief">Whom do you look for?</h2>
      <p class="hint">{isExample ? 'Filled in with an example; change anything.' : 'Links and messages below follow each change.'}</p>
      <div class="fields">
        <Select
          id="role"
          label="Role"
          value={brief.role}
          options={catalogue.roles.map(({ id, title }) => [id, title])}
          choose={(role) => change({ role })}
        />
        <Select
          id="level"
          label="Level"
          value={brief.level}
          options={LEVELS.map((level) => [level, level])}
          choose={(level) => change({ level: level as Level })}
        />
        <Select
          id="engagement"
          label="Engagement"
          value={brief.engagement}
          options={catalogue.engagements.map(({ id, label }) => [id, label])}
          choose={(engagement) => change({ engagement })}
        />
        <Text
          id="place"
          label="Place"
          hint="City or country; several with a semicolon between."
          value={brief.place}
          put={(place) => change({ place })}
        />
      </div>
      <fieldset>
        <legend>Stack</legend>
        {kinds.filter((kind) => FIRST.includes(kind)).map(group)}
        <details onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>More technologies</summary>
          {isMore && kinds.filter((kind) => !FIRST.includes(kind)).map(group)}
        </details>
      </fieldset>
      <Text
        id="also"
        label="Others, by name"
        hint="With a comma between, such as C#, .NET or Scala."
        value={brief.also}
        put={(also) => change({ also })}
      />
    </form>
  );
}

function Kind({ kind, catalogue, brief, change }: { kind: TechnologyKind } & Omit<Props, 'isExample'>) {
  const toggle = (id: string) =>
    change({ stack: brief.stack.includes(id) ? brief.stack.filter((one) => one !== id) : [...brief.stack, id] });
  return (
    <div class="chips" role="group" aria-label={TECHNOLOGY_KINDS[kind]}>
      <p aria-hidden="true">{TECHNOLOGY_KINDS[kind]}</p>
      {catalogue.technologies
        .filter((technology) => technology.kind === kind)
        .map(({ id, name }) => (
          <button key={id} type="button" class="chip" aria-pressed={brief.stack.includes(id)} onClick={() => toggle(id)}>
            {name}
          </button>
        ))}
    </div>
  );
}

function Select({
  id,
  label,
  value,
  options,
  choose,
}: {
  id: string;
  label: string;
  value: string;
  options: [string, string][];
  choose: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Text({ id, label, hint, value, put }: { id: string; label: string; hint: string; value: string; put: (value: string) => void }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={LONGEST_FIELD}
        autocomplete="off"
        dir="auto"
        aria-describedby={`${id}-hint`}
        onInput={(event) => put(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
