import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: 'Vier-Augen-Gespräch',
  topics: {
    well: 'Was ist seit dem letzten Mal gut gelaufen, und woran lag es?',
    obstacle: 'Was steht Ihnen im Weg, und was würde helfen?',
    growth: 'Worin möchten Sie besser werden, und wie?',
    next: 'Was tut jeder von uns bis zum nächsten Mal?',
  },
  preparation: 'Wählen Sie das eine, worüber Sie am liebsten sprechen möchten.',
  hints: {
    purpose: 'Was sollten Sie beide diesmal besprochen haben?',
    goal: 'Worauf arbeitet Ihr Gegenüber in diesem Halbjahr hin?',
    nextStep: 'Was tut einer von Ihnen bis zum nächsten Gespräch?',
  },
};
