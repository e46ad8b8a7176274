/** The master list of categories. Colours in Office's words. */
export const masterCategories: readonly { readonly displayName: string; readonly color: string }[] = [
  { displayName: 'Customer', color: 'Preset7' },
  { displayName: 'Internal', color: 'Preset4' },
  { displayName: 'Social', color: 'Preset3' },
];
