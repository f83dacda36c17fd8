import { takeOver } from '../../controls/take-over';
import { FindTalent } from './FindTalent';

takeOver('sourcing', FindTalent);
