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
  Function._validateParams = () => null;
  function StringBuilder(text) {
    const parts = text ? [text] : [];
    this.append = (part) => {
      parts.push(part);
      return this;
    };
    this.toString = () => parts.join('');
  }
  window.Sys = {
    StringBuilder,
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
    },
    Debug: { trace() {} },
  };
})();
