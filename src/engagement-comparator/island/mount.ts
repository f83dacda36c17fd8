import { takeOver } from '../../controls/take-over';
import { Comparator } from './Comparator';

takeOver('engagement-comparator', Comparator);
