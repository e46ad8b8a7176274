import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'I tall',
  loading: 'Et øyeblikk…',
  notLoaded: 'En del av siden kunne ikke lastes. Sjekk tilkoblingen og prøv på nytt.',
  keepTask: 'Ha en oppgave i To Do for den kommende uken',
  keepTaskHint:
    'Én oppgave nevner møtene de neste sju dagene som mangler agenda. Den oppdateres når du åpner denne siden, og krysses av når ingen mangler.',
};
