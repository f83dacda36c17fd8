import { MOST_CHARACTERS } from './limits';

export const TOO_LONG = `This is far longer than a job ad (${MOST_CHARACTERS.toLocaleString('en')} characters at most), so it was not put in. Copy the ad alone.`;

/** Whether what is about to be pasted, dropped or dictated into a field would make the page stand still. */
export const isTooLong = ({ data }: { data: string | null }): boolean =>
  (data?.length ?? 0) > MOST_CHARACTERS;
