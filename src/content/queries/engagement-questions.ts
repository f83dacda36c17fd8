import { ordered } from './collections';

/** What to ask about an engagement model before signing. */
export interface EngagementQuestions {
  id: string;
  title: string;
  lists: { heading: string; lines: string[] }[];
}

/** The models in their order, each with its risks and its questions about notice and rights. */
export async function engagementQuestions(): Promise<EngagementQuestions[]> {
  return (await ordered('engagements')).map(({ id, data }) => ({
    id,
    title: data.title,
    lists: [
      { heading: 'Risk: what goes wrong', lines: data.watchFor },
      { heading: 'Notice: ask first', lines: data.noticeQuestions },
      { heading: 'Intellectual property: ask first', lines: data.ipQuestions },
    ],
  }));
}
