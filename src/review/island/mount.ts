import { takeOver } from '../../controls/take-over';
import { ReviewTool } from './ReviewTool';

takeOver('review-tool', ReviewTool);
