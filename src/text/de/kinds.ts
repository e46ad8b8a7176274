import type { KindsWords } from '../kinds';

export const kinds: KindsWords = {
  label: 'Art der Besprechung',
  none: 'Nicht gewählt',
  kinds: {
    decide: {
      name: 'Entscheiden',
      hints: {
        purpose: 'Was ist entschieden, wenn Sie auseinandergehen?',
        goal: 'Was macht die Entscheidung möglich?',
        nextStep: 'Was geschieht nach der Entscheidung als Erstes?',
      },
    },
    solve: {
      name: 'Ein Problem lösen',
      hints: {
        purpose: 'Welches Problem soll verstanden oder gelöst sein, und für wen?',
        goal: 'Wie sieht es aus, wenn es gelöst ist?',
        nextStep: 'Welche Lösung wird zuerst ausprobiert, und wie?',
      },
    },
    learn: {
      name: 'Aus einem Fall lernen',
      hints: {
        purpose: 'Was sollen danach alle besser können?',
        goal: 'Woran merken Sie, dass es gelernt ist?',
        nextStep: 'Wo wird es zuerst ausprobiert?',
      },
    },
    plan: {
      name: 'Planen',
      hints: {
        purpose: 'Wofür soll es am Ende einen Plan geben?',
        goal: 'Wohin soll der Plan führen, und bis wann?',
        nextStep: 'Was ist der erste Schritt des Plans?',
      },
    },
    review: {
      name: 'Stand prüfen',
      hints: {
        purpose: 'Was muss geklärt oder entschieden werden, damit es weitergeht?',
        goal: 'Was soll die Arbeit erreichen, und bis wann?',
        nextStep: 'Was muss passieren, bevor Sie sich wieder treffen?',
      },
    },
    inform: {
      name: 'Informieren',
      hints: {
        purpose: 'Was sollen danach alle wissen, das in keiner E‑Mail stehen kann?',
        goal: 'Was können sie tun, wenn sie es wissen?',
        nextStep: 'Was soll jeder Einzelne damit tun?',
      },
    },
    visit: {
      name: 'Einen Kunden besuchen',
      hints: {
        purpose: 'Was wissen oder vereinbaren der Kunde und Sie bis zum Ende?',
        goal: 'Was möchte der Kunde letztlich erreichen?',
        nextStep: 'Was geschieht nach dem Besuch als Erstes?',
      },
    },
  },
  mailInstead: {
    text: (people) =>
      `${people} Personen kämen zusammen, um etwas zu hören. Eine E‑Mail können alle lesen, wenn es ihnen passt.`,
    button: 'Stattdessen als E‑Mail senden',
  },
};
