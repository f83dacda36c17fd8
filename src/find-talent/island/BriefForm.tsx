import { useState } from 'preact/hooks';
import { Chips, toggled } from '../../controls/Chips';
import { DrawnWhenOpen } from '../../controls/DrawnWhenOpen';
import { SelectField, TextField } from '../../controls/fields';
import { LEVELS, TECHNOLOGY_KINDS, type TechnologyKind } from '../../job-description/vocabulary';
import { LONGEST_FIELD, type Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';

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
  const group = (kind: TechnologyKind) => (
    <Chips
      key={kind}
      label={TECHNOLOGY_KINDS[kind]}
      options={catalogue.technologies.filter((technology) => technology.kind === kind)}
      chosen={brief.stack}
      onToggle={(id) => change({ stack: toggled(brief.stack, id) })}
    />
  );
  return (
    <form class="card brief" aria-labelledby="brief" onSubmit={(event) => event.preventDefault()}>
      <h2 id="brief">Who are you looking for?</h2>
      <p class="hint">
        {isExample
          ? 'Filled in with an example: change anything.'
          : 'The links and messages below follow each change.'}
      </p>
      <div class="fields">
        <SelectField
          id="role"
          label="Role"
          value={brief.role}
          options={catalogue.roles.map(({ id, title }) => ({ value: id, text: title }))}
          onChoice={(role) => change({ role })}
        />
        <SelectField
          id="level"
          label="Level"
          value={brief.level}
          options={LEVELS.map((level) => ({ value: level, text: level }))}
          onChoice={(level) => change({ level })}
        />
        <SelectField
          id="engagement"
          label="Engagement"
          value={brief.engagement}
          options={catalogue.engagements.map(({ id, label }) => ({ value: id, text: label }))}
          onChoice={(engagement) => change({ engagement })}
        />
        <TextField
          id="place"
          label="Place"
          hint="City or country. Separate several with semicolons."
          value={brief.place}
          most={LONGEST_FIELD}
          onText={(place) => change({ place })}
        />
      </div>
      <fieldset>
        <legend>Stack</legend>
        {kinds.filter((kind) => FIRST.includes(kind)).map(group)}
        <DrawnWhenOpen summary="More technologies" isOpen={isMore} onOpen={setMore}>
          {() => kinds.filter((kind) => !FIRST.includes(kind)).map(group)}
        </DrawnWhenOpen>
      </fieldset>
      <TextField
        id="also"
        label="Other technologies"
        hint="Separate with commas, for example C#, .NET or Scala."
        value={brief.also}
        most={LONGEST_FIELD}
        onText={(also) => change({ also })}
      />
    </form>
  );
}
