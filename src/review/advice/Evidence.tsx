import type { ReviewSource, Rule } from '../engine/rule';

interface Props {
  rule: Rule;
  sources: Record<string, ReviewSource>;
  wordingPage: string;
}

/** What a rule stands on, and what speaks against it, behind a fold. */
export const Evidence = (props: Props) => (
  <details class="advice-evidence">
    <summary>Evidence{props.rule.against && ', for and against'}</summary>
    <EvidenceText {...props} />
  </details>
);

/** What a rule stands on, and what speaks against it. */
export function EvidenceText({ rule, sources, wordingPage }: Props) {
  const links = (ids: string[]) =>
    ids.flatMap((id) => {
      const source = sources[id];
      return source ? [<Source key={id} {...source} />] : [];
    });
  return (
    <>
      {rule.sources.length > 0 && <p>For: {links(rule.sources)}</p>}
      {rule.basis && (
        <p>
          {rule.basis === 'counted-here'
            ? 'Counted on this site, from dated first releases.'
            : 'Our rule of thumb; not measured.'}
        </p>
      )}
      {rule.against && (
        <p>
          Against: {rule.against.text} {links(rule.against.sources)}
        </p>
      )}
      <a href={`${wordingPage}#${rule.id}`}>This rule in full</a>
    </>
  );
}

const Source = ({ title, author, year, url }: ReviewSource) => (
  <a class="advice-source" href={url}>
    {author}, {year}: {title}
  </a>
);
