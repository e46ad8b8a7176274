import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'I tal',
  loading: 'Et øjeblik…',
  notLoaded: 'En del af siden kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  keepTask: 'Hav en opgave i To Do for den kommende uge',
  keepTaskHint:
    'Én opgave nævner de møder i de næste syv dage, der mangler en agenda. Den opdateres, når du åbner denne side, og markeres som fuldført, når ingen mangler.',
};
