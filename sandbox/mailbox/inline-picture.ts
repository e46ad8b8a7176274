/** A chequered picture, as PNG. In a body it is what Outlook makes of a pasted one: a reference to an attachment of the invite. */
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAIAAADbtmxLAAAARklEQVR42u3WsQ0AIAgEQOZxI+PkjqBTuACWxoJLvvyEq4AYrafZc6V53Q8gIKByoF+Db30gIKB6IJsaCAjIP+R0AAEVBx2es56XwXNBSAAAAABJRU5ErkJggg==';

const reference = 'cid:picture-1@local-outlook';

export const pictureHtml = `<p><img src="${reference}" width="48" height="32" alt="Chequered picture"></p>`;

/** The body with its pictures in it, for a frame that fetches nothing. */
export const withPictures = (body: string): string => body.replaceAll(reference, png);

/** The body as Outlook keeps it, from one with its pictures in it. */
export const withReferences = (body: string): string => body.replaceAll(png, reference);

export const hasPictures = (body: string): boolean => /<img\b/i.test(body);

/** What is left of a body in a client that loses its pictures. */
export const withoutPictures = (body: string): string => body.replace(/<img\b[^>]*>/gi, '');
