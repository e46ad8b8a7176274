import type { InternalSalesMeetingWords } from '../../templates/internal-sales-meeting';

export const internalSalesMeeting: InternalSalesMeetingWords = {
  name: 'Internt säljmöte',
  topics: {
    moved: 'Vad av det som har rört sig kan CRM inte berätta?',
    dates: 'Vilka avslutsdatum har flyttats, och varför?',
    learned: 'Vad kan vi alla lära oss av ett kundcase?',
    stuck: 'Vilka affärer får ett nästa steg i dag, och vilka släpper vi?',
  },
  preparation: [
    'Kom i tid med telefonen på ljudlöst. Ta kundsamtal före eller efter.',
    'Uppdatera CRM före mötet, inte under det. Ha dator och affärslista med dig.',
    'Om en affär står still: Vem beslutar? Vad kostar väntan? Vilket datum? Inget svar: släpp den.',
  ].join('\n'),
  hints: {
    purpose: 'Vad ska ni lära er eller avgöra tillsammans som CRM inte kan svara på?',
    goal: 'Vilket säljmål kommer närmare, till när?',
    nextStep: 'Vilken affär rör sig först, och hur?',
  },
};
