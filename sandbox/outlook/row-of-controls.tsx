import { Field, FieldContextProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A labelled row of several controls. Each keeps its own name: a Fluent Field lends its label to every control below it. */
export function RowOfControls({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Field label={label} orientation="horizontal">
      <FieldContextProvider value={undefined}>
        <div className="when">{children}</div>
      </FieldContextProvider>
    </Field>
  );
}
