interface Props {
  source?: { id: string; author: string; year: number } | undefined;
  checked?: string;
}

/** Where a statement was looked up, or that it was not. The source itself stands at the foot of the page. */
export function SourceNote({ source, checked }: Props) {
  if (!source) return <>General knowledge, not looked up{checked && `, written ${checked}`}</>;
  return (
    <>
      <a href={`#source-${source.id}`}>
        {source.author}, {source.year}
      </a>
      {checked && ` looked up ${checked}`}
    </>
  );
}
