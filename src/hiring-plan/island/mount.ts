import { takeOver } from '../../controls/take-over';
import { Planner } from './Planner';

takeOver('hiring-plan', Planner);
