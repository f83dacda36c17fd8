import { signal } from '@preact/signals';
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Store } from '../../draft-store/store';

/** What the review shows once it has come: its panel, and a line of the preview with the words marked that advice speaks of. */
export interface ReviewParts {
  Panel: FunctionComponent<{ store: Store }>;
  mark: (section: string, line: string, text: string) => ComponentChildren;
}

/** The review's places in the builder, empty until its part has loaded. */
export const review = signal<ReviewParts | undefined>(undefined);
export const marked = (section: string, line: string, text: string): ComponentChildren => review.value?.mark(section, line, text) ?? text;
