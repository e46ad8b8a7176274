// The bridge of nested app authentication, as an Outlook puts it into the frames of add-ins: MSAL talks through it to the Outlook around
// the frame. Nothing of this ships.
(() => {
  const listeners = new Set();
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== window.location.origin) return;
    if (typeof data?.nestedAppAuthAnswer !== 'string') return;
    for (const listener of [...listeners]) listener(data.nestedAppAuthAnswer);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
    postMessage: (text) => window.parent.postMessage({ nestedAppAuth: text }, window.location.origin),
  };
})();
