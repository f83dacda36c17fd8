import { useSignal } from '@preact/signals';
import { download } from '../../../controls/deliver';
import { TextField } from '../../../controls/fields';
import { focusSoon } from '../../../controls/focus';
import { GRADE_IDS, writeScorecard, type Scorecard } from '../../scorecard';
import { GRADES } from '../../vocabulary';
import { fileName } from '../../../formats/file-name';
import type { Cards, Entry } from './cards';

/** A scorecard to fill in: a grade by its anchors and the evidence for each question, saved as a file. */
export function CardForm({ cards, entry }: { cards: Cards; entry: Entry }) {
  const { id, card } = entry;
  const isTried = useSignal(false);
  const missing = (text: string, what: string) =>
    isTried.value && !text.trim() ? `Enter ${what}.` : undefined;
  const edit = (change: Partial<Scorecard>) =>
    cards.edit(id, (before) => ({ ...before, ...change }));
  const answer = (at: number, change: Partial<Scorecard['questions'][number]>) =>
    cards.edit(id, (before) => ({
      ...before,
      questions: before.questions.map((one, place) => (place === at ? { ...one, ...change } : one)),
    }));
  const save = (): unknown => {
    isTried.value = true;
    if (!card.candidate.trim()) return focusSoon('card-candidate');
    if (!card.interviewer.trim()) return focusSoon('card-interviewer');
    const file = fileName(`scorecard ${card.candidate} ${card.stage} ${card.interviewer}`, 'json');
    download(file, 'application/json', writeScorecard(card));
    cards.saved(id);
    return (cards.said.value = `${file} downloaded. Hand it in before you see anyone else’s.`);
  };
  const scored = card.questions.filter(({ grade }) => grade).length;
  return (
    <form
      class="sheet no-print"
      aria-labelledby="card"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 id="card">Scorecard: {card.stage}</h2>
      <p class="hint" dir="auto">
        {card.role}. Score on your own, within the hour, on what was said.
      </p>
      <div class="pair">
        <TextField
          id="card-candidate"
          label="Candidate"
          hint="If two candidates share a name, add a number."
          value={card.candidate}
          problem={missing(card.candidate, 'the candidate’s name')}
          most={120}
          onText={(candidate) => edit({ candidate })}
        />
        <TextField
          id="card-interviewer"
          label="Interviewer"
          value={card.interviewer}
          problem={missing(card.interviewer, 'your name')}
          most={120}
          onText={(interviewer) => edit({ interviewer })}
        />
      </div>
      {card.questions.map((question, at) => (
        <fieldset key={at} class="question">
          <legend dir="auto">{question.question}</legend>
          {!question.question.includes(question.skill) && (
            <p class="question-facts">
              <span dir="auto">{question.skill}</span>
            </p>
          )}
          {question.followUps.length > 0 && (
            <ul>
              {question.followUps.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <div class="anchors">
            {GRADE_IDS.map((grade, place) => (
              <label key={grade} class={`${grade} grade`}>
                <span>
                  <input
                    type="radio"
                    name={`grade-${at}`}
                    value={grade}
                    checked={question.grade === grade}
                    onChange={() => answer(at, { grade })}
                  />
                  {place + 1} {GRADES[grade]}
                </span>
                <span>{question.anchors?.[grade]}</span>
              </label>
            ))}
          </div>
          <TextField
            id={`words-${at}`}
            label="Evidence: what was said"
            long
            most={4000}
            value={question.words}
            onText={(words) => answer(at, { words })}
          />
        </fieldset>
      ))}
      <p class="hint">
        {scored} of {card.questions.length} questions have a score.
      </p>
      <div class="row">
        <button type="submit" class="button button-main">
          Save as a file
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            cards.open.value = undefined;
            focusSoon('cards');
          }}
        >
          Close
        </button>
      </div>
    </form>
  );
}
