import { useState } from 'preact/hooks';
import { TextField } from '../../controls/fields';
import { NeedsScript } from '../../controls/take-over';
import type { Brief } from '../brief';
import type { SourcingCatalogue } from '../catalogue';
import type { Message } from '../catalogue';
import { NOBODY, writeMessage, type Personal } from '../messages';
import { CopyText } from './CopyText';
import { SourceNote } from './SourceNote';

const FIELDS: [keyof Personal, string, string][] = [
  ['person', 'First name of the person', ''],
  [
    'reason',
    'Why this person',
    'What you read or heard of their work: “your talk on retries in Porto”.',
  ],
  ['found', 'Where you found them', 'Public places only: “your conference profile”.'],
  ['company', 'Your company', ''],
  ['pay', 'Salary or rate', 'A range and a currency.'],
  ['link', 'Link to the description', ''],
  ['sender', 'Your name', ''],
];

/** Three messages for the brief, with what only the sourcer knows. Nothing typed here is stored or put in a link. */
export function Messages({ catalogue, brief }: { catalogue: SourcingCatalogue; brief: Brief }) {
  const [personal, setPersonal] = useState(NOBODY);
  return (
    <>
      <h2 id="messages">Write to a person</h2>
      <p class="hint">
        Square brackets mark what only you know. What you type here stays on this page: it isn’t
        stored or put into any link.
      </p>
      <NeedsScript>
        <div class="fields">
          {FIELDS.map(([name, label, hint]) => (
            <TextField
              key={name}
              id={name}
              label={label}
              {...(hint ? { hint } : {})}
              value={personal[name]}
              onText={(text) => setPersonal({ ...personal, [name]: text })}
            />
          ))}
        </div>
      </NeedsScript>
      {catalogue.messages.map((message) => (
        <OneMessage
          key={message.id}
          message={message}
          catalogue={catalogue}
          brief={brief}
          personal={personal}
        />
      ))}
    </>
  );
}

function OneMessage({
  message,
  catalogue,
  brief,
  personal,
}: {
  message: Message;
  catalogue: SourcingCatalogue;
  brief: Brief;
  personal: Personal;
}) {
  const { subject, text, length, blanks } = writeMessage(message, brief, personal, catalogue);
  const isLong = message.most !== undefined && length > message.most;
  return (
    <section class="card message" aria-labelledby={message.id}>
      <h3 id={message.id}>{message.name}</h3>
      <p class="hint">
        {message.use} {message.source && <SourceNote source={message.source} />}
      </p>
      {subject && <CopyText label="Subject" text={subject} what="subject" rows={1} />}
      <CopyText label="Message" text={text} what="message" rows={message.most ? 4 : 12} />
      <p class={isLong ? 'hint problem' : 'hint'}>
        {length} characters{message.most !== undefined && ` of ${message.most}`}
        {isLong && ': shorten the reason'}.{' '}
        {blanks ? `${blanks} ${blanks > 1 ? 'blanks' : 'blank'} to fill.` : 'All blanks filled.'}
      </p>
    </section>
  );
}
