import { expect, it } from '@jest/globals';
import { initialData } from '../../../sandbox/host/first-answers';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { sendMail } from '../../../sandbox/mailbox/mail';
import { emptyMailbox, mailsTo } from '../../../sandbox/mailbox/mailbox';
import { formOfMail } from '../../../sandbox/outlook/new-form';
import { aWorld } from '../../builders/form';

const [anna, bo, dan] = ['anna.ek', 'bo.berg', 'dan.ost'].map((name) =>
  contactOf(`${name}@contoso.example`, ''),
);

it('an ordinary mail reaches everybody once, and Outlook tells whom it is from and to', () => {
  if (!anna || !bo || !dan) throw new Error('not in the directory');
  const mail = { from: bo, to: [anna, dan], cc: [dan], subject: 'Re: Steel', body: '<p>Hi</p>', at: 1 };
  const mailbox = sendMail(emptyMailbox, mail);
  expect(mailbox.mails.map(({ to }) => to)).toEqual([anna.address, dan.address]);
  const [got] = mailsTo(mailbox, anna.address);
  if (!got) throw new Error('nothing has come');
  expect(initialData(formOfMail(got, 2), aWorld(), 'UTC')).toMatchObject({
    itemType: 1,
    itemClass: 'IPM.Note',
    subject: 'Re: Steel',
    normalizedSubject: 'Steel',
    from: { name: 'Bo Berg' },
    to: [{ name: 'Anna Ek' }, { name: 'Dan Öst' }],
    cc: [{ name: 'Dan Öst' }],
  });
});
