/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { QuestionInPlace } from '../../../src/pane/my-meetings/question-in-place';

afterEach(cleanup);

it('a question in its place is a dialog that is named by who gets mail', () => {
  render(
    <QuestionInPlace labelledBy="mails" describedBy="step">
      <h2 id="step">1 of 2</h2>
      <p id="mails">1 person will get an update</p>
    </QuestionInPlace>,
  );
  const dialog = screen.getByRole('dialog', { name: '1 person will get an update' });
  expect(dialog.getAttribute('aria-describedby')).toBe('step');
});
