import type { MailInsteadWords } from '../mail-instead';

export const mailInstead: MailInsteadWords = {
  why: 'Warum Sie das bekommen',
  led: (name) => `geleitet von ${name}`,
  leftOut: (parts) =>
    `[Nicht mehr in diesen Entwurf gepasst: ${parts.join(', ')}. Wählen Sie in Syfte „Agenda kopieren“ und fügen Sie den Rest hier ein.]`,
  cut: '[Dieser Entwurf ist gekürzt. Wählen Sie in Syfte „Agenda kopieren“ und fügen Sie den Rest hier ein.]',
};
