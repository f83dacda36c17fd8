import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../controls/fields';
import { TechnologyPicker } from '../../controls/TechnologyPicker';
import { LEVELS } from '../../job-description/vocabulary';
import { LONGEST_FIELD, othersOf, writeOthers, type Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';

interface Props {
  catalogue: SourcingCatalogue;
  brief: Brief;
  isExample: boolean;
  change: (changes: Partial<Brief>) => void;
}

/** Whom the sourcer looks for: role, level, engagement, place and stack. */
export function BriefForm({ catalogue, brief, isExample, change }: Props) {
  const [said, say] = useState('');
  const choose = (stack: string[]) => {
    const isListed = (entry: string) => catalogue.technologies.some(({ id }) => id === entry);
    change({
      stack: stack.filter(isListed),
      also: writeOthers(stack.filter((entry) => !isListed(entry))),
    });
  };
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
        <TechnologyPicker
          id="brief-stack"
          technologies={catalogue.technologies}
          stack={[...brief.stack, ...othersOf(brief)]}
          usual={catalogue.roles.find(({ id }) => id === brief.role)?.usualStack ?? []}
          usualLabel="Usually needed"
          onChange={choose}
          announce={say}
        />
        <p class="tool-live" role="status">
          {said}
        </p>
      </fieldset>
    </form>
  );
}
