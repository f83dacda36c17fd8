import { takeOver } from '../../../controls/take-over';
import { RoleComparison } from './RoleComparison';

takeOver('role-comparison', RoleComparison);
