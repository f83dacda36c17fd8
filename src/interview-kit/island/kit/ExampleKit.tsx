import { stillStore } from '../../../drafts/store/still-store';
import type { Catalogue } from '../../../job-description/catalogue';
import type { Bank } from '../../kit';
import type { Surroundings } from './KitBar';
import { KitTool } from './KitTool';

interface Props {
  catalogue: Catalogue;
  bank: Bank;
  around: Surroundings;
}

/** The kit of the first role, as the build draws it: what a browser shows until it has its draft and all questions. */
export const ExampleKit = ({ catalogue, bank, around }: Props) => (
  <KitTool store={stillStore(catalogue)} bank={bank} around={around} />
);
