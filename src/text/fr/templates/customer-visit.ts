import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Visite client',
  topics: {
    questions: 'Par lesquelles de vos questions commençons-nous ?',
    wanted: 'Que voulez-vous obtenir, qu’est-ce qui a changé, et qu’est-ce qui vous freine ?',
    solution: 'À quoi ressemblerait une bonne solution, et comment verrez-vous qu’elle fonctionne ?',
    next: 'Que fait chacun de nous ensuite, et pour quand ?',
  },
  preparation: [
    'Pensez aux questions qui comptent le plus pour vous, et apportez-les.',
    'Nous relisons avant la visite le compte rendu de la dernière fois, pour repartir de là.',
  ].join('\n'),
  internalPreparation: [
    'Que savons-nous d’eux que nous ne savions pas la dernière fois ?',
    'Quelles sont les deux choses que nous voulons comprendre, et qui pose la question ?',
    'Qui parle de quoi, et qui écoute surtout ?',
    'De quoi ne parlons-nous pas, et que ne pouvons-nous pas promettre ?',
    'Avec quelle prochaine étape espérons-nous repartir ?',
  ].join('\n'),
  hints: {
    purpose: 'Qu’aurez-vous appris ou réglé, le client et vous ? Le client lit aussi ceci.',
    goal: 'Que veut obtenir le client au bout du compte ?',
    nextStep: 'Que se passe-t-il en premier après la visite ? Choisissez ce que le client attend.',
  },
};
