import type { TemplatesWords } from '../templates/templates-words';
import { customerVisit } from './templates/customer-visit';
import { decision } from './templates/decision';
import { internalSalesMeeting } from './templates/internal-sales-meeting';
import { oneToOne } from './templates/one-to-one';
import { problemSolving } from './templates/problem-solving';
import { projectCheckIn } from './templates/project-check-in';

export const templates: TemplatesWords = {
  internalSalesMeeting,
  customerVisit,
  decision,
  problemSolving,
  oneToOne,
  projectCheckIn,
};
