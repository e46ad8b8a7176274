/**
 * For how long the pane has had the focus, in ms: while it has, nobody types in the form beside it. By a clock that nobody sets. Whoever presses
 * something here is here, whatever the window says: some tools press without giving the focus, and some hosts tell of none.
 */
export function watchFocus(): () => number {
  let since = document.hasFocus() ? performance.now() : null;
  window.addEventListener('focus', () => {
    since = performance.now();
  });
  for (const sign of ['pointerdown', 'keydown', 'click'])
    window.addEventListener(sign, () => (since ??= performance.now()), { capture: true });
  window.addEventListener('blur', () => {
    since = null;
  });
  return () => (since === null ? 0 : performance.now() - since);
}
