import type { Language } from '../language';
import { type CustomerVisitWords, customerVisitWords } from './customer-visit';
import { type DecisionWords, decisionWords } from './decision';
import { type InternalSalesMeetingWords, internalSalesMeetingWords } from './internal-sales-meeting';
import { type OneToOneWords, oneToOneWords } from './one-to-one';
import { type ProblemSolvingWords, problemSolvingWords } from './problem-solving';
import { type ProjectCheckInWords, projectCheckInWords } from './project-check-in';

/** The words of every template that comes with Syfte. */
export interface TemplatesWords {
  readonly internalSalesMeeting: InternalSalesMeetingWords;
  readonly customerVisit: CustomerVisitWords;
  readonly decision: DecisionWords;
  readonly problemSolving: ProblemSolvingWords;
  readonly oneToOne: OneToOneWords;
  readonly projectCheckIn: ProjectCheckInWords;
}

export function templatesWords(language: Language): TemplatesWords {
  return {
    internalSalesMeeting: internalSalesMeetingWords(language),
    customerVisit: customerVisitWords(language),
    decision: decisionWords(language),
    problemSolving: problemSolvingWords(language),
    oneToOne: oneToOneWords(language),
    projectCheckIn: projectCheckInWords(language),
  };
}
