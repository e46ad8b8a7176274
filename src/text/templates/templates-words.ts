import { area } from '../area';
import type { CustomerVisitWords } from './customer-visit';
import type { DecisionWords } from './decision';
import type { InternalSalesMeetingWords } from './internal-sales-meeting';
import type { OneToOneWords } from './one-to-one';
import type { ProblemSolvingWords } from './problem-solving';
import type { ProjectCheckInWords } from './project-check-in';

/** The words of every template that comes with Syfte. */
export interface TemplatesWords {
  readonly internalSalesMeeting: InternalSalesMeetingWords;
  readonly customerVisit: CustomerVisitWords;
  readonly decision: DecisionWords;
  readonly problemSolving: ProblemSolvingWords;
  readonly oneToOne: OneToOneWords;
  readonly projectCheckIn: ProjectCheckInWords;
}

export const templatesWords = area<TemplatesWords>('templates');
