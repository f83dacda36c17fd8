import fc from 'fast-check';
import { blankFigures, type Figures } from '../../../src/engagement-comparator/figures';
import { FIELDS, MODEL_IDS, modelOf } from '../../../src/engagement-comparator/models';

const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-5',
    'NaN',
    '1e999',
    '1.234,56',
    '1,234.56',
    '78k',
    '20%',
    '12',
    '0',
    '€€€',
    '#&=%',
    '999999999999',
  ),
  fc.integer({ min: 0, max: 400_000 }).map(String),
  fc.string({ maxLength: 40 }).filter((text) => text.isWellFormed()),
);

/** Any form a person could leave behind. */
export const anyFigures: fc.Arbitrary<Figures> = fc
  .record({
    currency: typed,
    months: typed,
    off: fc.subarray(MODEL_IDS),
    texts: fc.array(typed, { minLength: 35, maxLength: 35 }),
  })
  .map(({ currency, months, off, texts }) => {
    const figures = { ...blankFigures(), currency, months, off };
    MODEL_IDS.forEach((id, row) =>
      FIELDS.forEach((field, column) => {
        const text = texts[row * FIELDS.length + column]!;
        if (modelOf(id).labels[field] && text) figures.typed[id][field] = text;
      }),
    );
    return figures;
  });
