import { takeOver } from '../../../controls/take-over';
import { ScoresTool } from './ScoresTool';

takeOver('interview-scores', ScoresTool);
