// office.js fetches MicrosoftAjax.js from a Microsoft CDN unless these are there. Offline they stand in for it; nothing of this ships.
(() => {
  window.Type = Function;
  Type.registerNamespace = (name) => {
    name.split('.').reduce((parent, part) => {
      parent[part] = parent[part] || {};
      return parent[part];
    }, window);
  };
  Type.registerClass = () => {};
  Function.prototype.registerClass = function registerClass() {
    return this;
  };
  // office.js throws in the caller what this answers. The Outlook around the frame says which calls it is to refuse so, where it may be asked.
  Function._validateParams = ([method, , data] = []) => {
    if (method !== 'ExecuteMethod') return null;
    try {
      return window.parent.officeCallThrows?.(window, data) ?? null;
    } catch {
      return null;
    }
  };
  class StringBuilder {
    constructor(text) {
      this.parts = text ? [text] : [];
    }
    append(part) {
      this.parts.push(part);
      return this;
    }
    toString() {
      return this.parts.join('');
    }
  }
  window.Sys = {
    StringBuilder,
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
    },
    Debug: { trace() {} },
  };
})();
