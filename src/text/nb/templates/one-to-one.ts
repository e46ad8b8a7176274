import type { OneToOneWords } from '../../templates/one-to-one';

export const oneToOne: OneToOneWords = {
  name: '1:1-samtale',
  topics: {
    well: 'Hva har gått bra siden sist, og hva gjorde at det fungerte?',
    obstacle: 'Hva står i veien for deg, og hva ville hjelpe?',
    growth: 'Hva vil du bli bedre på, og hvordan?',
    next: 'Hva gjør hver av oss til neste gang?',
  },
  preparation: 'Velg det du aller helst vil at vi snakker om.',
  hints: {
    purpose: 'Hva skal dere to ha snakket gjennom denne gangen?',
    goal: 'Hva jobber kollegaen din mot dette halvåret?',
    nextStep: 'Hva gjør en av dere før dere møtes igjen?',
  },
};
